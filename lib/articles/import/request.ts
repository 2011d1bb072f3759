import "server-only";
import { currentViewer } from "@/lib/accounts/session/session";
import { importTypeSchema, MAX_IMPORT_BYTES } from "@/lib/schemas/article-import";
import { readWithin } from "@/lib/server/body";
import { InvalidInput, NotFound } from "@/lib/server/errors";
import { isOwnOrigin, respond } from "@/lib/server/route";
import { importSource } from "../import-source";

/** Answers a source, sent as it is, with the draft that was made of it. */
export const importRequest = (request: Request): Promise<Response> =>
  respond(async () => {
    if (!isOwnOrigin(request)) throw new NotFound();
    const viewer = await currentViewer();
    if (!viewer) return Response.json({ error: { kind: "signedOut" } }, { status: 401 });
    const named = (request.headers.get("content-type") ?? "").split(";")[0]?.trim();
    const type = importTypeSchema.safeParse(named);
    if (!type.success) throw new InvalidInput("importUnreadable");
    const bytes = await readWithin(request, MAX_IMPORT_BYTES);
    if (!bytes) throw new InvalidInput("importTooLarge");
    return Response.json(await importSource(viewer, { bytes, type: type.data }));
  }, "import");
