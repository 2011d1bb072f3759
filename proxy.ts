import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./lib/server/content-security-policy";

/**
 * Gives each page a fresh nonce, the only inline scripts that may run being the ones Next writes under it. See
 * docs/decisions/content-security-policy.md. Sessions are none of its business: every page checks its own.
 */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Documents only: data for a page already open, answers to actions, the API and files carry no inline script. */
export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/|icon\\.svg).*)",
      missing: [
        { type: "header", key: "rsc" },
        { type: "header", key: "next-action" },
        { type: "header", key: "next-router-prefetch" },
      ],
    },
  ],
};
