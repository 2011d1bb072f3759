import "server-only";
import { currentViewer } from "@/lib/accounts/session/session";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { attemptIdSchema, type Saves, savesSchema } from "@/lib/schemas/attempts";
import { parseInput } from "@/lib/server/action";
import { NotFound } from "@/lib/server/errors";
import { isOwnOrigin, respond } from "@/lib/server/route";

type Context = { params: Promise<{ attemptId: string }> };
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
      const { attemptId } = parseInput(attemptIdSchema, await params);
      const body: unknown = await request.json().catch(() => null);
      return Response.json(await deed(viewer, { attemptId, ...parseInput(savesSchema, body) }));
    }, "attempt");
}
