import "server-only";
import { getTimeZone } from "next-intl/server";
import { currentViewer } from "@/lib/accounts/session/session";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type ExportKind, orderOf } from "@/lib/schemas/exports";
import { downloadPieces } from "@/lib/server/download";
import { NotFound } from "@/lib/server/errors";
import { pathId } from "@/lib/server/found";
import { respond } from "@/lib/server/route";
import { getExportFile } from "../export-file";
import { requestExport } from "../request-export";
import { isFinishedWithin, leaveInBackground } from "./wait";

/** How long somebody waits for a file before it is made behind their back. */
const PATIENCE_MS = 2_000;

const ENDINGS = { CSV: "csv", XLSX: "xlsx" } as const;

async function handOut(viewer: Viewer, exportId: string): Promise<Response> {
  const { name, format, size, pieces } = await getExportFile(viewer, exportId);
  return downloadPieces(name, ENDINGS[format], size, pieces);
}

/** A browser that goes there is taken to the page of the file; a program is told where that is. */
function comeBack(request: Request, exportId: string): Response {
  const href = `/exports/${exportId}`;
  const headers = { Location: href, "Cache-Control": "private, no-store" };
  return request.headers.get("accept")?.includes("text/html")
    ? new Response(null, { status: 303, headers })
    : Response.json({ href }, { status: 202, headers });
}

/**
 * A route that hands out what there is to take away of an assignment or of a course. What takes longer than two seconds goes on
 * being made, and has a page of its own. Strangers, and those who are not signed in, find nothing.
 * @param id the part of the address that names the assignment or the course.
 * @param files what there is of it, by the name of the file.
 */
export function exportRoute<P extends string>(
  id: P,
  files: Readonly<Record<string, ExportKind>>,
): (request: Request, context: { params: Promise<Record<P | "file", string>> }) => Promise<Response> {
  return (request, { params }) =>
    respond(async () => {
      const viewer = await currentViewer();
      const asked: Record<string, string> = await params;
      const order = viewer && orderOf(files, asked.file ?? "", pathId(asked[id] ?? ""));
      if (!order) throw new NotFound();
      const { exportId } = await requestExport(viewer, { ...order, timeZone: await getTimeZone() });
      if (await isFinishedWithin(exportId, PATIENCE_MS)) return handOut(viewer, exportId);
      await leaveInBackground(exportId);
      return comeBack(request, exportId);
    }, "export");
}

/** Hands out a finished file to whoever asked for it. */
export function fileOfExport(
  _request: Request,
  { params }: { params: Promise<{ exportId: string }> },
): Promise<Response> {
  return respond(async () => {
    const viewer = await currentViewer();
    if (!viewer) throw new NotFound();
    return handOut(viewer, pathId((await params).exportId));
  }, "export");
}
