/**
 * PURE. Why there is each rule: for whoever is told by a check that something is missing, and wants to know what for.
 * "Handbook" is the Debunking Handbook 2020 (Lewandowsky et al.), https://sks.to/db2020.
 */
export const REASONS = {
  'source-present': 'Readers trust what they can look up themselves, and so do journalists who pass it on.',
  'fact-in-force': 'An answer that rests on an order which no longer holds is itself a rumour.',
  'headline-present': 'Most people read and forward the headline alone.',
  'headline-statement':
    'Readers of a question remember the question; who saw only the headline still doubts.',
  'headline-tells':
    'A bare “fake” leaves a gap, and the rumour fills it again (Handbook: replace what you take away).',
  'headline-own-words':
    'What is repeated feels familiar, and what is familiar is believed (Handbook: lead with the fact).',
  'headline-length': 'The headline has to fit one SMS with its link; a cut headline can say the opposite.',
  'headline-affirms': 'The word “not” is forgotten sooner than the claim that stands behind it.',
  'fact-present': 'People need to know what is true, and first (Handbook: state the truth first).',
  'myth-present': 'Without its name nobody recognises the message that they were sent.',
  'explanation-present':
    'Who understands why it is wrong also recognises the next message of its kind (Handbook: explain the fallacy).',
  'closing-present': 'What is read last is remembered best: the fact again, or what to do now.',
  'myth-once': 'Each repetition makes the rumour more familiar, also where it is denied (Handbook).',
  'no-personal-data': 'What is published is copied for ever; nobody’s number belongs in it.',
  'sentence-length': 'Long sentences lose readers in a hurry and do not survive being read aloud.',
  'reading-ease':
    'The people who got the rumour must be able to read the answer, also those who read little.',
  'short-message': 'The answer has to go where the rumour came from: as one message into the same group.',
  sms: 'Many citizens have a telephone without internet; each further segment costs money and may come alone.',
} as const;

export type CheckId = keyof typeof REASONS;
