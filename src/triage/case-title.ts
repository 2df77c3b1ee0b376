/** PURE. A short title for a case, from the first sentence of its claim that says something. Give it masked text. */

export const LONGEST_TITLE = 120;
const FEWEST_WORDS = 4;
const UNTITLED = 'A post without text';

/** What forwarded posts begin with and no claim consists of. */
const BOILERPLATE =
  /^(forwarded( as received| many times)?|fwd|breaking( news)?|urgent|alert|attention|important|please (share|forward)|pls (share|forward)|share (this|with)|forward (this|to)|good (morning|evening|night)|dear (all|members|friends)|hello|hi all|as received|copied|assalam\S*|salam|namaste|namaskar|aage bhej\S*|sab ?ko bhej\S*|कृपया शेयर|शेयर कर|आगे भेज|सबको भेज|नमस्ते|नमस्कार|सुप्रभात|ब्रेकिंग|السلام|آگے بھیج|شیئر کر|شیر کر|سب کو بھیج)/iu;
const SENTENCE_END = /(?<=[.!?।۔؟])\s+|\n+/u;

export function caseTitle(claim: string, link: string | null = null): string {
  const sentences = claim
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/^[\s\p{P}\p{S}]+/u, '').trim())
    .filter((sentence) => sentence !== '');
  const informative = sentences.filter((sentence) => !BOILERPLATE.test(sentence));
  const chosen =
    informative.find((sentence) => words(sentence) >= FEWEST_WORDS) ?? informative[0] ?? sentences[0];
  return shorten(chosen ?? link ?? UNTITLED);
}

function words(sentence: string): number {
  return sentence.split(/\s+/u).length;
}

/** Cuts at a word where one ends near the limit; never inside a surrogate pair. */
function shorten(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  if (oneLine.length <= LONGEST_TITLE) return oneLine;
  const cut = oneLine.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const border = cut.lastIndexOf(' ');
  return `${(border > LONGEST_TITLE / 2 ? cut.slice(0, border) : cut).trimEnd()}…`;
}
