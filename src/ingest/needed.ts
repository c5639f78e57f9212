/**
 * What a regular expression cannot match without, of each list one word. Of the hundreds of patterns that a sentence is read by, nearly all need words
 * that it does not have; to look for these costs a fraction of trying the patterns, and what is never tried is never compiled.
 */
export type Needed = readonly (readonly string[])[];

/** The words that stand in a pattern (flag u) outside of what it may leave out, in lower case. */
export function neededBy(pattern: string): Needed { return new Reader(pattern).alternatives(); }

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Needed {
    const each = [this.sequence()];
    while (this.source[this.at] === '|') { this.at += 1; each.push(this.sequence()); }
    if (each.length === 1) return each[0] ?? [];
    // One of the alternatives stands there, so one of what each needs: of the words of each, those that are met least.
    const rarest = each.map((lists) => [...lists].sort((a, b) => shortest(b) - shortest(a))[0] ?? []);
    return rarest.some((words) => words.length === 0) ? [] : [rarest.flat()];
  }

  private sequence(): Needed {
    const needed: (readonly string[])[] = [];
    let word = '';
    const wordEnds = (): void => { if (word !== '') needed.push([word.toLowerCase()]); word = ''; };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.part();
      const times = this.match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy);
      const optional = /^(?:[?*]|\{0)/u.test(times);
      if (typeof part !== 'string') { wordEnds(); if (!optional) needed.push(...part); continue; }
      if (!optional) word += part;
      if (times !== '') wordEnds();
    }
    wordEnds();
    return needed;
  }

  /** A letter, or what a group or class needs. */
  private part(): string | Needed {
    if (this.match(/\(\?<?!/uy) !== '') { this.group(); return []; }
    if (this.match(/\((?:\?(?:[:=]|<=|<\w+>))?/uy) !== '') return this.group();
    const few = this.match(/\[[^\]\\^-]{1,8}\]/uy);
    if (few !== '') return [[...few.slice(1, -1).toLowerCase()]];
    if (this.match(/\[(?:[^\]\\]|\\.)*\]|\\(?:p\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|k<\w+>|[A-Za-z\d])|[.^$]/uiy) !== '') return [];
    return this.match(/\\?(.)/uy).slice(-1);
  }
  private group(): Needed {
    const needed = this.alternatives();
    this.at += 1;
    return needed;
  }
  private match(sticky: RegExp): string {
    sticky.lastIndex = this.at;
    const [found] = sticky.exec(this.source) ?? [''];
    this.at += found.length;
    return found;
  }
}
function shortest(words: readonly string[]): number { return Math.min(...words.map((word) => word.length)); }

/** Words by their letters and pairs of neighbouring letters: a text that lacks one of these lacks the word. */
type Letters = readonly number[];
const pair = (one: number, other: number): number => one * 0x10000 + other;
function lettersOf(word: string): Letters {
  return word.length === 1 ? [word.charCodeAt(0)] : Array.from({ length: word.length - 1 }, (_, i) => pair(word.charCodeAt(i), word.charCodeAt(i + 1)));
}

/** Tells of a text, by its letters (`lettersIn`), whether it may hold what a pattern needs; without a doubt only where it answers no. */
export function mayHold(pattern: string): (letters: ReadonlySet<number>) => boolean {
  const lists = neededBy(pattern).map((words) => words.map(lettersOf));
  return (letters) => lists.every((words) => words.some((word) => word.every((letter) => letters.has(letter))));
}
export function lettersIn(text: string): ReadonlySet<number> {
  const letters = new Set<number>();
  const small = text.toLowerCase();
  for (let i = 0, before = 0; i < small.length; i += 1) {
    const code = small.charCodeAt(i);
    letters.add(code).add(pair(before, code));
    before = code;
  }
  return letters;
}
