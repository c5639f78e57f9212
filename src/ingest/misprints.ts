/** A name as a report prints it, and how often. */
interface Printed { readonly surface: string; readonly times: number }

/** What is printed once and differs by one letter from a name that the report has again and again: that name misprinted. By the name meant. */
export function misprintsAmong(names: readonly Printed[]): ReadonlyMap<string, readonly string[]> {
  const often = names.filter(({ surface, times }) => times >= 4 && surface.length >= 6 && /^[A-Z][a-z]+$/u.test(surface)), found = new Map<string, string[]>();
  for (const { surface, times } of often.length === 0 ? [] : names) {
    const meant = times === 1 && /^[A-Z][a-z]{5,}$/u.test(surface) ? often.filter((one) => one.surface !== surface && one.surface[0] === surface[0] && oneApart(one.surface, surface)) : [];
    const [only] = meant;
    if (only && meant.length === 1) found.set(only.surface, [...found.get(only.surface) ?? [], surface]);
  }
  return found;
}
/** Whether one letter added, left out or changed makes one word of the other. */
function oneApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i += 1;
  return long.slice(i + 1) === short.slice(long.length === short.length ? i + 1 : i);
}
