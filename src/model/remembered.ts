/** Longer texts are rarely met twice. */
const longest = 80;

/**
 * A pure function of a text that keeps its answers: the search over a table's rows asks for the same words again and again.
 * Bounded: at `most` answers it begins anew.
 */
export function remembered<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size >= most) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}
