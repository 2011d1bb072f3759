import { LRUCache } from "lru-cache";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/server/env";

/** What a session token says: who, which of their session versions it belongs to, and until when (seconds). */
export type Claims = { readonly userId: string; readonly sessionVersion: number; readonly expires: number };

const opened = new LRUCache<string, Claims>({ max: 5000 });

/**
 * Opens a session token; null when it is forged or too old. A token never changes, so what it says is kept in memory:
 * deriving its key takes longer than everything else that a save computes. Whether the session still stands is for the
 * database to say, every time.
 */
export async function claimsOf(token: string): Promise<Claims | null> {
  const claims = opened.get(token) ?? (await open(token));
  if (!claims || claims.expires * 1000 <= Date.now()) return null;
  opened.set(token, claims);
  return claims;
}

async function open(token: string): Promise<Claims | null> {
  const content = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (!content?.sub || typeof content.sessionVersion !== "number") return null;
  return { userId: content.sub, sessionVersion: content.sessionVersion, expires: Number(content.exp ?? 0) };
}
