import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { type Viewer, viewerOf } from "../viewer/viewer";

/** next-auth's cookie, under its secure name where the site is served over https. */
const COOKIES = ["__Secure-next-auth.session-token", "next-auth.session-token"] as const;

/** Who a session token belongs to: null when it is forged, too old, or of a session that was ended. */
async function viewerOfToken(token: string): Promise<Viewer | null> {
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (!claims?.sub || typeof claims.sessionVersion !== "number") return null;
  const user = await db.user.findFirst({
    where: { id: claims.sub, sessionVersion: claims.sessionVersion },
    select: { id: true, kind: true, name: true, timeZone: true },
  });
  return user && viewerOf({ userId: user.id, kind: user.kind, name: user.name, timeZone: user.timeZone });
}

/** The viewer of this request, read from the session once a request; null when nobody is signed in. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const jar = await cookies();
  const token = COOKIES.map((name) => jar.get(name)?.value).find(Boolean);
  return token ? viewerOfToken(token) : null;
});

/** The viewer of this page; somebody who is not signed in is sent to the sign-in page and back. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?to=${encodeURIComponent(returnTo)}`);
  return viewer;
}
