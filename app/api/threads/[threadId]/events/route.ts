import { currentViewer } from "@/lib/accounts/session/session";
import { listenToThread } from "@/lib/discussion/listen";
import { eventStream } from "@/lib/server/event-stream";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

export const dynamic = "force-dynamic";

/** What happens in a thread, as it happens: `here` with a count of people, `post` with an id, `enough` before a stream too many ends. */
export function GET(request: Request, { params }: { params: Promise<{ threadId: string }> }) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const listen = await listenToThread(viewer, pathId((await params).threadId));
    return eventStream(request, ({ send, end }) =>
      listen({
        post: (postId) => send("post", { postId }),
        here: (count) => send("here", { count }),
        enough: () => send("enough", {}),
        end,
      }),
    );
  }, "thread events");
}
