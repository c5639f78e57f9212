/** Four askers in a process of their own, as askers are: takes each `Questions` over IPC and answers with `Answered`; ends with its parent's word. */
export interface Questions { readonly url: string; readonly query: string; readonly ids: readonly string[] }
export interface Answered { readonly times: readonly number[]; readonly seconds: number; readonly found: number; /** Of the askers' own processor. */ readonly processorMs: number }

process.on('message', (questions: Questions) => { void answer(questions).then((answered) => process.send!(answered)); });

async function answer({ url, query, ids }: Questions): Promise<Answered> {
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
  const queue = [...ids], spent = process.cpuUsage(), began = performance.now();
  await Promise.all(Array.from({ length: 4 }, async () => { for (let id = queue.shift(); id !== undefined; id = queue.shift()) await ask(id); }));
  const { user, system } = process.cpuUsage(spent);
  return { times, seconds: (performance.now() - began) / 1000, found, processorMs: (user + system) / 1000 };
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
