import { Agent, request } from 'node:http';

/** Four askers in a process of their own, as askers are: takes each `Questions` over IPC and answers with `Answered`; ends with its parent's word. */
export interface Questions { /** Of each replica: an asker keeps to one. */ readonly urls: readonly string[]; readonly query: string; readonly ids: readonly string[] }
export interface Answered { readonly times: readonly number[]; readonly seconds: number; readonly found: number; /** Of the askers' own processor. */ readonly processorMs: number }

/** Kept alive, as a client's connections are. */
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

process.on('message', (questions: Questions) => { void answer(questions).then((answered) => process.send!(answered)); });

async function answer({ urls, query, ids }: Questions): Promise<Answered> {
  const times: number[] = [], answers: Buffer[][] = [];
  const ask = async (url: string, id: string): Promise<void> => {
    const began = performance.now();
    answers.push(await posted(url, JSON.stringify({ query, variables: { id } })));
    times.push(performance.now() - began);
  };
  const queue = [...ids], spent = process.cpuUsage(), began = performance.now();
  await Promise.all(Array.from({ length: 4 }, async (_, asker) => { for (let id = queue.shift(); id !== undefined; id = queue.shift()) await ask(urls[asker % urls.length]!, id); }));
  const seconds = (performance.now() - began) / 1000, { user, system } = process.cpuUsage(spent);
  // Read when the clock has stopped: what an asker does with an answer is no work of the one that gave it, and shares its processors here.
  let found = 0;
  for (const chunks of answers) {
    const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
    found += relationsIn(data).size;
  }
  return { times, seconds, found, processorMs: (user + system) / 1000 };
}

function posted(url: string, body: string): Promise<Buffer[]> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { done(chunks); }).on('error', failed);
    }).on('error', failed).end(body);
  });
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
