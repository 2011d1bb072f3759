import { currentViewer } from "@/lib/accounts/session/session";
import { getPostHistory } from "@/lib/discussion/post-history";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

/** What a post said before, the newest first. */
export function GET(_request: Request, { params }: { params: Promise<{ postId: string }> }) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const history = await getPostHistory(viewer, pathId((await params).postId));
    return Response.json(history, { headers: { "Cache-Control": "no-store" } });
  }, "post history");
}
