import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { examples } from './examples.js';

const resolveModule = createRequire(import.meta.url).resolve;

/** GraphiQL and React as their packages ship them for browsers: the page asks no other host, so it works with no network. */
const assets: Readonly<Record<string, { readonly type: string; readonly load: () => Promise<Buffer | string> }>> = {
  '/playground/react.js': { type: 'text/javascript', load: () => shipped('react', 'umd/react.production.min.js') },
  '/playground/react-dom.js': { type: 'text/javascript', load: () => shipped('react-dom', 'umd/react-dom.production.min.js') },
  '/playground/graphiql.js': { type: 'text/javascript', load: () => shipped('graphiql', 'graphiql.min.js') },
  '/playground/graphiql.css': { type: 'text/css', load: () => shipped('graphiql', 'graphiql.min.css') },
  '/playground/start.js': { type: 'text/javascript', load: async () => start },
  '/': { type: 'text/html', load: async () => page },
};
const kept = new Map<string, Buffer | string>();

/** Answers if the path is the playground's. */
export async function answerPlayground(path: string, response: ServerResponse): Promise<boolean> {
  if (path === '/favicon.ico') { response.writeHead(204).end(); return true; }
  const asset = assets[path];
  if (asset === undefined) return false;
  const body = kept.get(path) ?? await asset.load();
  kept.set(path, body);
  response.writeHead(200, {
    'content-type': `${asset.type}; charset=utf-8`, 'cache-control': path === '/' ? 'no-cache' : 'max-age=3600', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  }).end(body);
  return true;
}

function shipped(pack: string, file: string): Promise<Buffer> { return readFile(join(dirname(resolveModule(`${pack}/package.json`)), file)); }

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lithograph</title>
<link rel="stylesheet" href="/playground/graphiql.css">
<style>html, body, #playground { height: 100%; margin: 0 }</style>
</head>
<body>
<div id="playground">Loading …</div>
<script src="/playground/react.js"></script>
<script src="/playground/react-dom.js"></script>
<script src="/playground/graphiql.js"></script>
<script src="/playground/start.js"></script>
</body>
</html>
`;

/** The examples on a first visit; after that the reader's own tabs. GraphiQL takes the first tab's variables from its storage alone. */
const start = `'use strict';
const examples = ${JSON.stringify(examples.map(({ query, variables }) => ({ query, variables: variables === undefined ? '' : JSON.stringify(variables, null, 2) })))};
if (localStorage.getItem('graphiql:tabState') === null) localStorage.setItem('graphiql:variables', examples[0].variables);
const url = location.origin + '/graphql';
const fetcher = GraphiQL.createFetcher({ url, subscriptionUrl: url.replace(/^http/, 'ws') });
ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: examples, defaultEditorToolsVisibility: true, shouldPersistHeaders: false },
    React.createElement(GraphiQL.Logo, null, 'Lithograph')));
`;
