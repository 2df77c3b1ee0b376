/** Builders for replies, and the whole path from a case to a published fact-check. */
import type { NewReply, ReplyText, ReplyView } from '../../src/responses/contract.js';
import type { Desk } from './boot-desk.js';
import { inventedWords } from './invented-words.js';
import { postReport } from './ingest.js';
import { type Answer, signIn, type SignedInBrowser } from './officials.js';

/** An English text that passes every check. */
export const ENGLISH: ReplyText = {
  language: 'en',
  headline: 'Old age pension continues at Rs 1,000 a month for everybody who has it',
  fact: 'The old age pension goes on as before. Everybody on the list gets Rs 1,000 a month.',
  myth: 'Pension stopped, re-apply by Friday for Rs 500',
  explanation: 'No order asks anybody to apply again, and no office takes a fee for it.',
  closing: 'Pay nothing. If you have a question, ask at the office of your district.',
};

export const HINDI: ReplyText = {
  language: 'hi',
  headline: 'वृद्धावस्था पेंशन सबको पहले की तरह मिलती रहेगी',
  fact: 'वृद्धावस्था पेंशन जारी है। हर महीने एक हज़ार रुपये मिलते रहेंगे।',
  myth: 'पेंशन बंद हो गई है, शुक्रवार तक दोबारा आवेदन करें',
  explanation: 'किसी आदेश में नया फ़ॉर्म भरने को नहीं कहा गया है।',
  closing: 'किसी को पैसे न दें। सवाल हो तो ज़िला कार्यालय से पूछें।',
};

export const URDU: ReplyText = {
  language: 'ur',
  headline: 'بڑھاپے کی پنشن سب کو پہلے کی طرح ملتی رہے گی',
  fact: 'بڑھاپے کی پنشن جاری ہے۔ ہر مہینے ایک ہزار روپے ملتے رہیں گے۔',
  myth: 'پنشن بند ہو گئی ہے، جمعہ تک دوبارہ درخواست دیں',
  explanation: 'کسی حکم نامے میں نیا فارم بھرنے کو نہیں کہا گیا ہے۔',
  closing: 'کسی کو رقم نہ دیں۔ سوال ہو تو ضلع کے دفتر سے پوچھیں۔',
};

/** The body of `POST /api/cases/:id/replies`; passes every check. */
export function aReplyBody(overrides: Partial<NewReply> = {}): NewReply {
  return {
    verdict: 'false',
    texts: [ENGLISH, HINDI, URDU],
    sources: [{ title: 'Order 12-SWD of 2026', url: 'https://socialwelfare.example.gov.in/orders/12' }],
    ...overrides,
  };
}

/** The same reply, about a figure that can be told apart in searches and pages. */
export function englishOnly(changes: Partial<ReplyText> = {}): NewReply {
  return aReplyBody({ texts: [{ ...ENGLISH, ...changes }] });
}

/** The departments in which the people of these tests work. */
export const PLACES = ['social-welfare', 'general'] as const;

export interface ReplyTeam {
  triager: SignedInBrowser;
  author: SignedInBrowser;
  approver: SignedInBrowser;
}

export async function replyTeam(desk: Desk): Promise<ReplyTeam> {
  return {
    triager: await signIn(desk, 'triager', ...PLACES),
    author: await signIn(desk, 'author', ...PLACES),
    approver: await signIn(desk, 'approver', ...PLACES),
  };
}

/** Reports a post and claims the case that it opens; gives the id of the case. */
export async function aClaimedCase(desk: Desk, team: ReplyTeam, text?: string): Promise<string> {
  const claim = text ?? `They say that ${inventedWords(Math.random, 8)} is closed for ever`;
  await postReport(desk, { text: claim });
  const { items } = ok(await team.triager.get('/api/cases?sort=newest'));
  const kase = items[0];
  ok(await team.triager.post(`/api/cases/${kase.id}/claim`, { version: kase.version }));
  return kase.id;
}

/** The whole path: draft, submit, approve by somebody else, publish. */
export async function publishReply(
  desk: Desk,
  caseId: string,
  { body = aReplyBody(), team }: { body?: NewReply; team?: ReplyTeam } = {},
): Promise<ReplyView> {
  const { author, approver } = team ?? (await replyTeam(desk));
  const { reply } = ok(await author.post(`/api/cases/${caseId}/replies`, body));
  await act(author, reply.id, 'submit');
  await act(approver, reply.id, 'approve');
  return act(approver, reply.id, 'publish');
}

/** Takes one step with the reply's present version; throws when it is refused. */
export async function act(
  browser: SignedInBrowser,
  replyId: string,
  step: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ReplyView> {
  return ok(await tryTo(browser, replyId, step, more)).reply;
}

/** Takes one step with the reply's present version, or with the one in `more`. */
export async function tryTo(
  browser: SignedInBrowser,
  replyId: string,
  step: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { version } = ok(await browser.get(`/api/replies/${replyId}`));
  return browser.post(`/api/replies/${replyId}/${step}`, { version, ...more });
}

function ok({ status, body }: Answer): Answer['body'] {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
