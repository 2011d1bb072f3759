import "server-only";
import { changeByJson } from "@/lib/accounts/session/json-route";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type Saves, savesSchema } from "@/lib/schemas/attempts";
import { pathId } from "@/lib/server/found";

type Context = { params: Promise<{ attemptId: string }> };

/** Room for sixty long answers in a script of three bytes a letter. */
const MAX_BODY_BYTES = 12_000_000;

type Deed = (viewer: Viewer, input: Saves & { attemptId: string }) => Promise<object>;

/** A route that changes an attempt. It answers 404 for an attempt that is not the viewer's. */
export function changeAttempt(deed: Deed): (request: Request, context: Context) => Promise<Response> {
  return (request, { params }) =>
    changeByJson(
      request,
      { schema: savesSchema, limit: MAX_BODY_BYTES, where: "attempt" },
      async (viewer, saves) => deed(viewer, { attemptId: pathId((await params).attemptId), ...saves }),
    );
}
