/** Long words of headings: what is one slip of a key away from one of them is a misprint of it. */
const words = ['architecture', 'bandwidth', 'capacity', 'customer', 'customers', 'developer', 'foundry', 'frequency', 'generation', 'interconnect', 'manufacturer', 'packaging', 'parameters', 'precision', 'process', 'supplier', 'suppliers', 'throughput', 'transistor', 'transistors'] as const;
const known: ReadonlySet<string> = new Set(words);

/** "Tranistors (bn)" → "Transistors (bn)": a letter left out, doubled, wrong or two in the wrong order, in words of eight letters and more. */
export function spelled(heading: string): string {
  return heading.replace(/[A-Za-z]{7,}/gu, (word) => {
    const plain = word.toLowerCase();
    return known.has(plain) ? word : words.find((right) => right.length >= 8 && right.at(0) === plain.at(0) && isSlip(plain, right)) ?? word;
  });
}

/** Whether one letter more, less or other, or two neighbours changed about, make one word the other. An ending in s is no slip. */
function isSlip(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || `${word}s` === right || word === `${right}s`) return false;
  let from = 0;
  while (from < word.length && word[from] === right[from]) from += 1;
  const [mine, other] = [word.slice(from), right.slice(from)];
  return mine.slice(1) === other.slice(1) || mine.slice(1) === other || mine === other.slice(1) || mine[0] === other[1] && mine[1] === other[0] && mine.slice(2) === other.slice(2);
}
