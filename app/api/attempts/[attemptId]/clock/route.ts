import { currentViewer } from "@/lib/accounts/session/session";
import { getClock } from "@/lib/attempts/queries";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

/** How the time of an attempt stands, for its page to ask again. */
export function GET(_request: Request, { params }: { params: Promise<{ attemptId: string }> }) {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    return Response.json(await getClock(viewer, pathId((await params).attemptId)));
  }, "clock");
}
