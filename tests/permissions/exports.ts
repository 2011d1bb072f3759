import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { getExportFile } from "@/lib/exports/export-file";
import { getExport, getExports } from "@/lib/exports/exports";
import { isFinishedWithin, leaveInBackground } from "@/lib/exports/handing-out/wait";
import { requestExport } from "@/lib/exports/request-export";
import { retryExport } from "@/lib/exports/retry-export";
import { getClassReport } from "@/lib/reports/class-report";
import { getStudentReports } from "@/lib/reports/student-reports";
import type { World } from "../support/world";
import { anybody, inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");
/** What the owner asked for is nobody else's, not even an assistant's. */
const onlyWhoAsked = inCourse("ok", "NotFound", "NotFound");

const ask = (viewer: Viewer, { assignmentId }: World) =>
  requestExport(viewer, { kind: "RESPONSES", format: "CSV", ofId: assignmentId, timeZone: "UTC" });

/** The owner's, finished. */
async function finished(world: World): Promise<string> {
  const { exportId } = await ask(world.viewers.owner, world);
  await isFinishedWithin(exportId, 10_000);
  await leaveInBackground(exportId);
  return exportId;
}

export const exports: Record<string, Row> = {
  "exports/requestExport": { call: ask, expect: reviewersOnly },
  "exports/getExport": {
    call: async (viewer, world) => getExport(viewer, await finished(world)),
    expect: onlyWhoAsked,
  },
  "exports/getExportFile": {
    call: async (viewer, world) => getExportFile(viewer, await finished(world)),
    expect: onlyWhoAsked,
  },
  "exports/retryExport": {
    call: async (viewer, world) => retryExport(viewer, { exportId: await finished(world) }),
    expect: onlyWhoAsked,
  },
  "exports/getExports": {
    prepare: finished,
    call: (viewer) => getExports(viewer),
    sees: (list: readonly unknown[]) => list.length,
    expect: anybody(1, 0, 0, 0, 0),
  },
  "reports/getClassReport": {
    call: (viewer, { assignmentId }) => getClassReport(viewer, assignmentId, { names: true }),
    expect: reviewersOnly,
  },
  "reports/getStudentReports": {
    call: (viewer, { courseId, studentId }) =>
      getStudentReports(viewer, { courseId, userId: studentId, marks: "all" }),
    expect: reviewersOnly,
  },
};
