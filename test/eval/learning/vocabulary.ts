/** The words of each message that are said in enough of them to be learned from, in order. */
export function frequentWords(
  messages: readonly (readonly string[])[],
  leastOf: (word: string) => number,
): string[] {
  const counts = new Map<string, number>();
  for (const words of messages)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= leastOf(word) ? [word] : [])).sort();
}
