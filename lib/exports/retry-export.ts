import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { ownExports } from "./policy";
import { requestExport } from "./request-export";

/**
 * Asks anew for a file, as it was asked for before: the old one goes where it failed, and is what is given back where it did not.
 * @throws NotFound for what the viewer did not ask for, or may not see any more.
 */
export async function retryExport(
  viewer: Viewer,
  { exportId }: { readonly exportId: string },
): Promise<{ readonly exportId: string }> {
  const old = await db.export.findFirst({
    where: { id: exportId, ...ownExports(viewer, new Date()) },
    select: {
      ...{ kind: true, format: true, timeZone: true, assignmentId: true, courseId: true, failedAt: true },
    },
  });
  if (!old) throw new NotFound();
  if (!old.failedAt) return { exportId };
  const { kind, format, timeZone } = old;
  const again = await requestExport(viewer, {
    ...{ kind, format, timeZone },
    ofId: old.assignmentId ?? old.courseId,
  });
  await db.export.deleteMany({ where: { id: exportId, failedAt: { not: null } } });
  await db.export.updateMany({
    where: { id: again.exportId, backgroundAt: null },
    data: { backgroundAt: new Date() },
  });
  return again;
}
