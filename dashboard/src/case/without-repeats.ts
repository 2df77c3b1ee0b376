/** A post may say the same figure many times: each comparison is shown once. Free of React. */
interface Compared {
  slot: string;
  label: string;
  post: string | null;
  fact: string | null;
  verdict: string;
}

/** Names a comparison by what it says. */
export function comparisonKey({ slot, label, post, fact, verdict }: Compared): string {
  return [slot, label, post, fact, verdict].join('|');
}

export function withoutRepeats<Each extends Compared>(compared: readonly Each[]): Each[] {
  return [...new Map(compared.map((each) => [comparisonKey(each), each])).values()];
}
