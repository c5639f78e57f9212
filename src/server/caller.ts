import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may write: whoever has the token; without one configured, whoever asks from this very machine. */
export interface EditorRule { readonly token: string | null; readonly boundToLoopback: boolean }

/** null where the caller is an editor; else what to do about it. */
export function whyNotEditor({ token, boundToLoopback }: EditorRule, headers: Pick<IncomingHttpHeaders, 'authorization' | 'host' | 'origin'>): string | null {
  if (token !== null) {
    const given = /^Bearer +(.+)$/iu.exec(headers.authorization ?? '')?.[1];
    if (given === undefined) return 'Send the header "Authorization: Bearer …" with the token that the server was started with (LITHOGRAPH_EDITOR_TOKEN).';
    return same(given.trim(), token) ? null : 'The token is not the one that the server was started with (LITHOGRAPH_EDITOR_TOKEN).';
  }
  if (!boundToLoopback) return 'Start the server with a token in LITHOGRAPH_EDITOR_TOKEN and send it as "Authorization: Bearer …", or bind it to 127.0.0.1.';
  // A page from elsewhere, or a foreign name made to point here, must not write through the browser of someone who sits at this machine.
  const local = isLoopback(hostOf(headers.host)) && (headers.origin === undefined || isLoopback(hostOf(headers.origin.replace(/^https?:\/\//u, ''))));
  return local ? null : 'Ask from this machine at http://localhost, or start the server with a token in LITHOGRAPH_EDITOR_TOKEN.';
}

export function isLoopback(host: string): boolean { return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host); }

/** The name without its port, of a Host header: "localhost:4000", "[::1]:4000". */
function hostOf(header: string | undefined): string { return (header ?? '').replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '').toLowerCase(); }
function same(a: string, b: string): boolean { return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest()); }
