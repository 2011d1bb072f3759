import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Where Next looks for the nonce that its own scripts get; what a client sends in it is overwritten. */
const HEADER = "content-security-policy";

/**
 * Gives each request a fresh nonce and each answer its policy, from Node's own channel: as a proxy of Next it would cost
 * a third of rendering a page. The files under /_next run nothing. Called once, at start.
 */
export function sendContentSecurityPolicy(development: boolean): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.url?.startsWith("/_next/")) return;
    const policy = contentSecurityPolicy(crypto.randomUUID(), development);
    request.headers[HEADER] = policy;
    response.setHeader(HEADER, policy);
  });
}

/**
 * What a page may load and do: only what comes from this server. Scripts run by the page's nonce, and load
 * others of their own accord ('strict-dynamic'); a style attribute may stand in the markup, a style element may not.
 * Development adds what its tools need.
 */
export function contentSecurityPolicy(nonce: string, development = false): string {
  const directives = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    "style-src-elem": ["'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'", ...(development ? ["ws:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
