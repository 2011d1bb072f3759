import { currentViewer } from "@/lib/accounts/session/session";
import { getArrived } from "@/lib/discussion/arrived";
import { sinceSchema } from "@/lib/schemas/notices";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

/** Which posts of a thread have come since a time, for a page that was not told. */
export function GET(request: Request, { params }: { params: Promise<{ threadId: string }> }) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const since = sinceSchema.parse(new URL(request.url).searchParams.get("since"));
    const arrived = await getArrived(viewer, { threadId: pathId((await params).threadId), since });
    return Response.json(arrived, { headers: { "Cache-Control": "no-store" } });
  }, "thread arrived");
}
