import { type Viewer, viewerOf } from "@/lib/accounts/viewer/viewer";
import { type Visitor, visitorFrom } from "@/lib/accounts/viewer/visitor";
import { database as db } from "./database";

/** The tests' way to a viewer: as the session reader makes one from a user row. */
export async function viewer(userId: string): Promise<Viewer> {
  const { id, kind, name, timeZone } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  return viewerOf({ userId: id, kind, name, timeZone });
}

/** Somebody not signed in, from an address of their own. */
export function visitor(address = `10.0.0.${Math.floor(Math.random() * 250)}-${Math.random()}`): Visitor {
  return visitorFrom(address);
}
