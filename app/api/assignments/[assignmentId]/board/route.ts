import { currentViewer } from "@/lib/accounts/session/session";
import { getBoard } from "@/lib/grading/board";
import { jsonUnlessKnown } from "@/lib/server/etag";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

/** The board, for the page that shows it to ask again; 304 where nothing has changed. */
export function GET(request: Request, { params }: { params: Promise<{ assignmentId: string }> }) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const { board } = await getBoard(viewer, pathId((await params).assignmentId));
    return jsonUnlessKnown(request, board);
  }, "board");
}
