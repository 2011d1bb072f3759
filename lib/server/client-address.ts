import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { env } from "./env";

/** Where our server writes the network address of a request; what a client sends in it is overwritten. */
const HEADER = "x-colloquy-address";

/**
 * Writes the client's address into each request as it comes in. Next tells a page or an action nothing of the
 * connection, and takes `X-Forwarded-For` from anybody: see docs/decisions/client-address.md. Called once, at start.
 */
export function nameClientAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    const chain = typeof forwarded === "string" ? forwarded.split(",") : [];
    chain.push(request.socket.remoteAddress ?? "");
    request.headers[HEADER] = clientAddress(chain, env().TRUSTED_PROXIES);
  });
}

/** The address that limits on guessing are kept for. */
export const addressIn = (headers: Headers): string => headers.get(HEADER) ?? "unknown";

/**
 * The client among the hops of a request, the nearest last. Each trusted proxy adds the hop before it; whatever stands
 * further left is what the client says of itself. One who has an IPv6 address has a whole network of them, so it is
 * cut to the network (/64).
 */
export function clientAddress(chain: readonly string[], trustedProxies: number): string {
  const hop = chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? "";
  const address = withoutPort(hop.trim());
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (isIP(mapped ?? address) === 4) return mapped ?? address;
  return isIP(address) === 6 ? networkOf(address) : "unknown";
}

/** Some proxies write "203.0.113.7:5150" or "[2001:db8::7]:5150". */
function withoutPort(hop: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}

function networkOf(address: string): string {
  // A URL writes it in one way only: hexadecimal groups with at most one "::".
  const plain = new URL(`http://[${address.replace(/%.*$/, "")}]`).hostname.slice(1, -1);
  const [left = [], right = []] = plain.split("::").map((half) => half.split(":").filter(Boolean));
  const gap = Array<string>(8 - left.length - right.length).fill("0");
  return `${[...left, ...gap, ...right].slice(0, 4).join(":")}::/64`;
}
