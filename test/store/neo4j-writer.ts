import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { bigChange } from './neo4j-change.js';

/** A process of its own that applies one large change, to be killed while it does. Its login comes on standard input. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { address, user, password } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { readonly address: string; readonly user: string; readonly password: string };
const store = await openNeo4jStore(address, { user, password });
await store.apply(bigChange);
process.stdout.write('applied');
await store.close();
