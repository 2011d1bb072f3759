import "server-only";
import type { z } from "zod";
import { parseInput } from "@/lib/server/action";
import { readWithin } from "@/lib/server/body";
import { InvalidInput, NotFound } from "@/lib/server/errors";
import { isOwnOrigin, respond } from "@/lib/server/route";
import type { Viewer } from "../viewer/viewer";
import { currentViewer } from "./session";

/**
 * Answers a request that changes something: its body is JSON that the schema takes. 401 where nobody is signed in (the page then asks
 * to sign in again and keeps everything), 404 from pages that are not ours.
 * @param limit of the body, in bytes.
 */
export function changeByJson<S extends z.ZodType>(
  request: Request,
  { schema, limit, where }: { schema: S; limit: number; where: string },
  deed: (viewer: Viewer, input: z.output<S>) => Promise<object>,
): Promise<Response> {
  return respond(async () => {
    if (!isOwnOrigin(request)) throw new NotFound();
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const body = await readWithin(request, limit);
    if (!body) throw new InvalidInput("answersTooLarge");
    return Response.json(await deed(viewer, parseInput(schema, json(body))));
  }, where);
}

/** What the bytes say; null, which no schema takes, where they are no JSON. */
function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
