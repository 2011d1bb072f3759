import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy } from "./content-security-policy";

/** Where Next looks for the nonce that its own scripts get; what a client sends in it is overwritten. */
const POLICY = "content-security-policy";

const HEADERS = Object.entries({
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
});

/**
 * Gives each request a fresh nonce, and each answer its policy and the other headers about what a browser may do with it, from
 * Node's own channel: a proxy of Next would cost a third of rendering a page, and its `headers` are matched anew for each
 * request. Scripts, styles and fonts, of which a page loads many, say only what they are. Called once, at start.
 */
export function sendSecurityHeaders(development: boolean): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.url?.startsWith("/_next/static/")) {
      response.setHeader("X-Content-Type-Options", "nosniff");
      return;
    }
    const policy = contentSecurityPolicy(crypto.randomUUID(), development);
    request.headers[POLICY] = policy;
    response.setHeader(POLICY, policy);
    for (const [name, value] of HEADERS) response.setHeader(name, value);
  });
}
