import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { ownExports } from "./policy";
import { type ExportView, exportColumns, exportView } from "./views";

/** The files that the viewer was told to come back for, the newest first. What was handed out at once is not among them. */
export async function getExports(viewer: Viewer): Promise<readonly ExportView[]> {
  const rows = await db.export.findMany({
    where: { ...ownExports(viewer, new Date()), backgroundAt: { not: null } },
    orderBy: { createdAt: "desc" },
    take: 100,
    select: exportColumns,
  });
  return rows.map(exportView);
}

/**
 * How far a file is.
 * @throws NotFound for what the viewer did not ask for, may not see any more, or has expired.
 */
export async function getExport(viewer: Viewer, exportId: string): Promise<ExportView> {
  const row = await db.export.findFirst({
    where: { id: exportId, ...ownExports(viewer, new Date()) },
    select: exportColumns,
  });
  if (!row) throw new NotFound();
  return exportView(row);
}
