/** Four askers in a process of their own, as askers are: takes one `Question` over IPC, answers with `Answered`, ends. */
export interface Question { readonly url: string; readonly query: string; readonly ids: readonly string[]; readonly warmUp: number }
export interface Answered { readonly times: readonly number[]; readonly seconds: number; readonly found: number }

process.once('message', (question: Question) => { void answer(question).then((answered) => { process.send!(answered, () => process.exit(0)); }); });

async function answer({ url, query, ids, warmUp }: Question): Promise<Answered> {
  const times: number[] = [];
  let found = 0;
  const ask = async (id: string): Promise<void> => {
    const began = performance.now();
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { id } }) });
    const { data, errors } = await response.json() as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
    times.push(performance.now() - began);
    found += relationsIn(data).size;
  };
  const askAll = async (some: readonly string[]): Promise<void> => {
    const queue = [...some];
    await Promise.all(Array.from({ length: 4 }, async () => { for (let id = queue.shift(); id !== undefined; id = queue.shift()) await ask(id); }));
  };
  await askAll(ids.slice(0, warmUp));
  times.length = 0; found = 0;
  const began = performance.now();
  await askAll(ids.slice(warmUp));
  return { times, seconds: (performance.now() - began) / 1000, found };
}

/** Distinct ties in an answer, told by their id: in a flat list, or as the properties of nested ones. */
function relationsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (data === null || typeof data !== 'object') return found;
  for (const [key, inner] of Object.entries(data)) {
    if (key === 'relations') for (const { id } of inner as readonly { readonly id: string }[]) found.add(id);
    else if (key === 'properties') found.add((inner as { readonly id: string }).id);
    else relationsIn(inner, found);
  }
  return found;
}
