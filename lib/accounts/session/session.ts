import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/lib/server/db";
import { type Viewer, viewerOf } from "../viewer/viewer";
import { claimsOf } from "./claims";
import { SESSION_COOKIES } from "./session-cookie";

type SessionRow = { id: string; kind: Viewer["kind"]; name: string; time_zone: string };

/**
 * Who a session token belongs to: null when it is forged, too old, or of a session that was ended. Asked at every
 * request, so the statement is written out: building it anew would cost as much as running it.
 */
async function viewerOfToken(token: string): Promise<Viewer | null> {
  const claims = await claimsOf(token);
  if (!claims) return null;
  const [user] = await db.$queryRaw<SessionRow[]>`
    SELECT id, kind::text, name, time_zone FROM "user"
    WHERE id = ${claims.userId}::uuid AND session_version = ${claims.sessionVersion}`;
  return user
    ? viewerOf({ userId: user.id, kind: user.kind, name: user.name, timeZone: user.time_zone })
    : null;
}

/** The viewer of this request, read from the session once a request; null when nobody is signed in. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const jar = await cookies();
  const token = SESSION_COOKIES.map((name) => jar.get(name)?.value).find(Boolean);
  return token ? viewerOfToken(token) : null;
});

/** The viewer of this page; somebody who is not signed in is sent to the sign-in page and back. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?to=${encodeURIComponent(returnTo)}`);
  return viewer;
}
