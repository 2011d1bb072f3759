import { handIn } from "@/lib/attempts/hand-in";
import { overrideTimes } from "@/lib/attempts/override-times";
import { pauseClocks } from "@/lib/attempts/pause-clocks";
import { getClock, getDesk, getMyAssignment, getMyAssignments, getPreview } from "@/lib/attempts/queries";
import { resumeClocks } from "@/lib/attempts/resume-clocks";
import { saveReflection } from "@/lib/attempts/save-reflection";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { database } from "../support/database";
import { anybody, inCourse, type Row } from "./row";

/** Makes a question of the world one of another kind, in an attempt that is handed in. */
async function makeKind(kind: "MATRIX" | "STANCE", attemptId: string, itemVersionId: string): Promise<void> {
  await database.itemVersion.update({ where: { id: itemVersionId }, data: { kind } });
  await database.attempt.update({ where: { id: attemptId }, data: { handedInAt: new Date() } });
}

async function setLimit(assignmentId: string): Promise<void> {
  await database.assignment.update({ where: { id: assignmentId }, data: { timeLimit: 45 } });
}

const itsStudentOnly = inCourse("NotFound", "NotFound", "ok");

export const attempts: Record<string, Row> = {
  "attempts/getMyAssignments": {
    call: (viewer) => getMyAssignments(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(0, 0, 1, 0, 0),
  },
  "attempts/getMyAssignment": {
    call: (viewer, { assignmentId }) => getMyAssignment(viewer, assignmentId),
    expect: inCourse("ok", "ok", "ok"),
  },
  "attempts/getDesk": {
    call: (viewer, { attemptId }) => getDesk(viewer, attemptId),
    expect: itsStudentOnly,
  },
  "attempts/getClock": {
    call: (viewer, { attemptId }) => getClock(viewer, attemptId),
    expect: itsStudentOnly,
  },
  "attempts/overrideTimes": {
    call: async (viewer, { assignmentId, courseId }) => {
      const { id } = await database.enrollment.findFirstOrThrow({ where: { courseId, role: "STUDENT" } });
      return overrideTimes(viewer, { assignmentId, enrollmentIds: [id], times: { extraAttempts: 1 } });
    },
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "attempts/pauseClocks": {
    prepare: ({ assignmentId }) => setLimit(assignmentId),
    call: (viewer, { assignmentId }) => pauseClocks(viewer, { assignmentId }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "attempts/resumeClocks": {
    call: (viewer, { assignmentId }) => resumeClocks(viewer, { assignmentId }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "attempts/getPreview": {
    call: (viewer, { draftId }) => getPreview(viewer, draftId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "attempts/startAttempt": {
    call: (viewer, { assignmentId }) => startAttempt(viewer, { assignmentId }),
    expect: inCourse("Forbidden", "Forbidden", "ok"),
  },
  "attempts/saveResponses": {
    call: (viewer, { attemptId }) => saveResponses(viewer, { attemptId, saves: [] }),
    expect: itsStudentOnly,
  },
  "attempts/saveReflection": {
    prepare: ({ attemptId, article }) => makeKind("MATRIX", attemptId, article.items[0]?.id ?? ""),
    call: (viewer, { attemptId, article }) =>
      saveReflection(viewer, {
        attemptId,
        itemVersionId: article.items[0]?.id ?? "",
        baseRevision: 0,
        text: "Looking back.",
      }),
    expect: itsStudentOnly,
  },
  "attempts/handIn": {
    call: (viewer, { attemptId }) => handIn(viewer, { attemptId, saves: [] }),
    expect: itsStudentOnly,
  },
};
