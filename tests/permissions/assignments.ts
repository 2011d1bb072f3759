import { archiveAssignment } from "@/lib/assignments/archive-assignment";
import { createAssignment } from "@/lib/assignments/create-assignment";
import { duplicateAssignment } from "@/lib/assignments/duplicate-assignment";
import { publishAssignment } from "@/lib/assignments/publish-assignment";
import { getAssignableTexts, getAssignments, getEditableAssignment } from "@/lib/assignments/queries";
import { restoreAssignment } from "@/lib/assignments/restore-assignment";
import { unpublishAssignment } from "@/lib/assignments/unpublish-assignment";
import { updateAssignment } from "@/lib/assignments/update-assignment";
import type { AssignmentInput } from "@/lib/schemas/assignments";
import type { World } from "../support/world";
import { anybody, inCourse, type Row } from "./row";

const input = ({ courseId, article }: World): AssignmentInput => ({
  courseId,
  articleVersionId: article.articleVersionId,
  title: "New",
  instructions: "",
  scoreBands: [],
  items: article.items.map(({ id, points }) => ({ itemVersionId: id, points })),
  openAt: null,
  dueAt: null,
  closeAt: null,
  latePolicy: "ACCEPT",
  attemptsAllowed: 1,
  whichCounts: "LAST",
  betweenAttempts: "FEEDBACK",
  timeLimit: null,
  scoreRelease: "AT_ONCE",
  scoresAt: null,
  keyRelease: "NEVER",
  shuffleOptions: false,
});

/** Students do not know of a draft, and do not manage what they know of. */
const teachersOnly = inCourse("ok", "Forbidden", "Forbidden");
const teachersOnlyOfDraft = inCourse("ok", "Forbidden", "NotFound");

export const assignments: Record<string, Row> = {
  "assignments/getAssignments": {
    call: (viewer, { courseId }) => getAssignments(viewer, courseId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "assignments/getEditableAssignment": {
    call: (viewer, { draftId }) => getEditableAssignment(viewer, draftId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "assignments/getAssignableTexts": {
    call: (viewer) => getAssignableTexts(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(1, 1, 0, 0, 0),
  },
  "assignments/createAssignment": {
    call: (viewer, world) => createAssignment(viewer, input(world)),
    expect: teachersOnly,
  },
  "assignments/updateAssignment": {
    call: (viewer, world) =>
      updateAssignment(viewer, { assignmentId: world.draftId, revision: 1, assignment: input(world) }),
    expect: teachersOnlyOfDraft,
  },
  "assignments/publishAssignment": {
    call: (viewer, { draftId }) => publishAssignment(viewer, { assignmentId: draftId, revision: 1 }),
    expect: teachersOnlyOfDraft,
  },
  "assignments/unpublishAssignment": {
    call: (viewer, { draftId }) => unpublishAssignment(viewer, { assignmentId: draftId }),
    expect: teachersOnlyOfDraft,
  },
  "assignments/archiveAssignment": {
    call: (viewer, { assignmentId }) => archiveAssignment(viewer, { assignmentId }),
    expect: teachersOnly,
  },
  "assignments/restoreAssignment": {
    prepare: ({ viewers, assignmentId }) => archiveAssignment(viewers.owner, { assignmentId }),
    call: (viewer, { assignmentId }) => restoreAssignment(viewer, { assignmentId }),
    // What is archived is gone for students.
    expect: inCourse("ok", "Forbidden", "NotFound"),
  },
  "assignments/duplicateAssignment": {
    call: (viewer, { assignmentId, courseId }) => duplicateAssignment(viewer, { assignmentId, courseId }),
    expect: teachersOnly,
  },
};
