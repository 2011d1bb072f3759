import "server-only";
import { after } from "next/server";
import { changeByJson } from "@/lib/accounts/session/json-route";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type Saves, timedSavesSchema } from "@/lib/schemas/attempts";
import { pathId } from "@/lib/server/found";
import { logFault } from "@/lib/server/log";
import { recordTime } from "../record-time";

type Context = { params: Promise<{ attemptId: string }> };

/** Room for sixty long answers in a script of three bytes a letter. */
const MAX_BODY_BYTES = 12_000_000;

type Deed = (viewer: Viewer, input: Saves & { attemptId: string }) => Promise<object>;

/**
 * A route that changes an attempt. It answers 404 for an attempt that is not the viewer's. How long the page was used comes with the
 * answers, and is written once they are answered for: it neither delays nor endangers them.
 */
export function changeAttempt(deed: Deed): (request: Request, context: Context) => Promise<Response> {
  return (request, { params }) =>
    changeByJson(
      request,
      { schema: timedSavesSchema, limit: MAX_BODY_BYTES, where: "attempt" },
      async (viewer, { saves, time }) => {
        const attemptId = pathId((await params).attemptId);
        const done = await deed(viewer, { attemptId, saves });
        if (time)
          after(() =>
            recordTime(viewer, { attemptId, time }).catch((error: unknown) =>
              logFault(error, "attempt time"),
            ),
          );
        return done;
      },
    );
}
