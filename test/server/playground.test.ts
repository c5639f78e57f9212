import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { examples } from '../../src/server/examples.js';
import { serve } from '../resolvers/ask.js';
import type { AskedServer } from '../resolvers/ask.js';

/** Debian's Chromium, or one that CHROMIUM names. */
const executable = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
const inBrowser = executable === undefined && process.env.CI !== 'true' ? it.skip : it;
if (executable === undefined) console.warn('No Chromium was found: the playground is not tried in a browser. Install it (apt-get install chromium) or name it in CHROMIUM.');

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());

describe('the playground', () => {
  it('asks no other host: every part is served from here, and nothing else is let in', async () => {
    const page = await fetch(world.server.url, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).not.toMatch(/https?:/u);
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, path]) => path!);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const part of parts) {
      expect(part.startsWith('/playground/')).toBe(true);
      expect((await fetch(new URL(part, world.server.url))).status).toBe(200);
    }
  });
  it('opens instead of a bare answer where a browser asks for /graphql', async () => {
    const response = await fetch(`${world.server.url}graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
  });
  it.each(examples.map(({ reader, query, variables }) => [reader, query, variables] as const))('its question for the %s is answered', async (_, query, variables) => {
    const { data, errors } = await world.ask(query, variables);
    expect(errors).toEqual([]);
    expect(Object.values(data).every((part) => part !== null)).toBe(true);
  });
  inBrowser('loads with no network error, with a tab per reader, and runs a question', async () => {
    const browser: Browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage();
      const trouble: string[] = []; const hosts = new Set<string>();
      tab.on('requestfailed', (request) => trouble.push(request.url()));
      tab.on('console', (message) => { if (message.type() === 'error') trouble.push(message.text()); });
      tab.on('pageerror', (error) => trouble.push(error.message));
      tab.on('request', (request) => hosts.add(new URL(request.url()).host));
      await tab.goto(world.server.url);
      await tab.waitForSelector('.graphiql-execute-button');
      expect(await tab.locator('.graphiql-tab').count()).toBe(examples.length);
      await tab.click('.graphiql-execute-button');
      await tab.waitForFunction("document.querySelector('.result-window').textContent.includes('company:nvidia')");
      expect([trouble, [...hosts]]).toEqual([[], [new URL(world.server.url).host]]);
      if (process.env.SCREENSHOT) await tab.screenshot({ path: process.env.SCREENSHOT });
    } finally { await browser.close(); }
  }, 60_000);
});
