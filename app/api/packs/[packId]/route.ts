import { currentViewer } from "@/lib/accounts/session/session";
import { getPackFile } from "@/lib/items/pack-file";
import { download } from "@/lib/server/download";
import { NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";

type Context = { params: Promise<{ packId: string }> };

/** A pack with its keys as a file. Strangers, and those who are not signed in, find nothing. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) throw new NotFound();
    const pack = await getPackFile(viewer, pathId((await params).packId));
    return download(pack.title, "json", `${JSON.stringify(pack, null, 2)}\n`);
  }, "pack file");
}
