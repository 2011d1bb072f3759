import { getGradebook } from "@/lib/grading/gradebook";
import { getGradebookCell } from "@/lib/grading/gradebook-cell";
import { getGradebookRules } from "@/lib/grading/gradebook-rules";
import { overrideGrade } from "@/lib/grading/override-grade";
import { saveGradebook } from "@/lib/grading/save-gradebook";
import { takeOffGrade } from "@/lib/grading/take-off-grade";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");
const cell = ({ assignmentId, studentId }: World) => ({ assignmentId, userId: studentId });

export const gradebook: Record<string, Row> = {
  "grading/getGradebook": {
    call: (viewer, { courseId }) => getGradebook(viewer, courseId),
    expect: reviewersOnly,
  },
  "grading/getGradebookCell": {
    call: (viewer, world) => getGradebookCell(viewer, { courseId: world.courseId, ...cell(world) }),
    expect: reviewersOnly,
  },
  "grading/getGradebookRules": {
    call: (viewer, { courseId }) => getGradebookRules(viewer, courseId),
    expect: reviewersOnly,
  },
  "grading/saveGradebook": {
    call: (viewer, { courseId }) =>
      saveGradebook(viewer, {
        ...{ courseId, revision: 0, latePenalty: 0, latePenaltyCap: 100 },
        missingWork: "ZERO",
        ...{ scale: [], shownAs: "POINTS", countsDiscussions: false },
        categories: [],
      }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/overrideGrade": {
    call: (viewer, world) => overrideGrade(viewer, { ...cell(world), percent: 50, reason: "On paper" }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/takeOffGrade": {
    call: (viewer, world) => takeOffGrade(viewer, { ...cell(world), reason: "" }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
};
