import "server-only";
import { currentViewer } from "@/lib/accounts/session/session";
import { importTypeSchema, MAX_IMPORT_BYTES } from "@/lib/schemas/article-import";
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
    return Response.json(await importSource(viewer, { bytes, type: type.data }));
  }, "import");

/** Reads the body up to a limit, and stops there: what is sent beyond it never stands in memory. */
async function readWithin(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new InvalidInput("importTooLarge");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw new InvalidInput("importTooLarge");
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
