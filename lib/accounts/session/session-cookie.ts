import "server-only";
import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { env } from "@/lib/server/env";
import type { SignedIn } from "../views";

/** next-auth's cookie, under its secure name where the site is served over https. */
export const SESSION_COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"] as const;

const MAX_AGE_SECONDS = 30 * 24 * 60 * 60;

/** Begins a session in this browser, in place of any that it had. For server actions and routes. */
export async function startSession({ id, sessionVersion }: SignedIn): Promise<void> {
  const token = await encode({
    token: { sub: id, sessionVersion },
    secret: env().NEXTAUTH_SECRET,
    maxAge: MAX_AGE_SECONDS,
  });
  await endSession();
  const secure = await isHttps();
  const [secureName, plainName] = SESSION_COOKIES;
  const name = secure ? secureName : plainName;
  const jar = await cookies();
  jar.set(name, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: MAX_AGE_SECONDS });
}

/** Forgets the session in this browser; it goes on in others. For server actions and routes. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  // A browser takes a cookie of a secure name, also one that says "forget it", only when it is marked secure.
  for (const name of SESSION_COOKIES)
    if (jar.has(name)) jar.set(name, "", { secure: name.startsWith("__Secure-"), path: "/", maxAge: 0 });
}

/** Whether the browser reached us by https; the proxy that speaks it for us says so. */
async function isHttps(): Promise<boolean> {
  const protocol = (await headers()).get("x-forwarded-proto") ?? "";
  return protocol.split(",")[0]?.trim() === "https";
}
