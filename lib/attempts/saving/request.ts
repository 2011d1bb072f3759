import "server-only";
import { currentViewer } from "@/lib/accounts/session/session";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type Saves, savesSchema } from "@/lib/schemas/attempts";
import { parseInput } from "@/lib/server/action";
import { readWithin } from "@/lib/server/body";
import { InvalidInput, NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { isOwnOrigin, respond } from "@/lib/server/route";

type Context = { params: Promise<{ attemptId: string }> };

/** Room for sixty long answers in a script of three bytes a letter. */
const MAX_BODY_BYTES = 12_000_000;

type Deed = (viewer: Viewer, input: Saves & { attemptId: string }) => Promise<object>;

/**
 * A route that changes an attempt. It answers 401 where nobody is signed in (the page then asks to sign in again and
 * keeps everything), and 404 for an attempt that is not the viewer's.
 */
export function changeAttempt(deed: Deed): (request: Request, context: Context) => Promise<Response> {
  return (request, { params }) =>
    respond(async () => {
      if (!isOwnOrigin(request)) throw new NotFound();
      const viewer = await currentViewer();
      if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
      const attemptId = pathId((await params).attemptId);
      const body = await readWithin(request, MAX_BODY_BYTES);
      if (!body) throw new InvalidInput("answersTooLarge");
      return Response.json(await deed(viewer, { attemptId, ...parseInput(savesSchema, json(body)) }));
    }, "attempt");
}

/** What the bytes say; null, which no schema takes, where they are no JSON. */
function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
