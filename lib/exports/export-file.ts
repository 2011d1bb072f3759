import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { ExportFormat } from "@/lib/schemas/exports";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { ownExports } from "./policy";

export type ExportFile = {
  readonly name: string;
  readonly format: ExportFormat;
  /** In bytes. */
  readonly size: number;
  /** In order; each is read when it is asked for. */
  readonly pieces: AsyncGenerator<Uint8Array>;
};

async function* piecesOf(exportId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const place = { exportId_position: { exportId, position } };
    const part = await db.exportPart.findUnique({ where: place, select: { bytes: true } });
    if (!part) return;
    yield part.bytes;
  }
}

/** Whether a file from before may hold marks that the viewer, who marks a second time since, may not see until they have finished. */
async function isKept(viewer: Viewer, { courseId, createdAt }: { courseId: string; createdAt: Date }) {
  const since = { gt: createdAt };
  const open = await db.secondMarking.count({
    where: {
      ...{ courseId, markerId: viewer.userId, endedAt: null },
      OR: [{ createdAt: since }, { reopenedAt: since }],
    },
  });
  return open > 0;
}

/**
 * A finished file.
 * @throws NotFound for what the viewer did not ask for, may not see any more, is not finished, or has expired.
 */
export async function getExportFile(viewer: Viewer, exportId: string): Promise<ExportFile> {
  const row = await db.export.findFirst({
    where: { id: exportId, finishedAt: { not: null }, ...ownExports(viewer, new Date()) },
    select: { fileName: true, format: true, size: true, courseId: true, createdAt: true },
  });
  if (!row || row.size === null || (await isKept(viewer, row))) throw new NotFound();
  const { fileName, format, size } = row;
  return { name: fileName ?? "", format, size, pieces: piecesOf(exportId) };
}
