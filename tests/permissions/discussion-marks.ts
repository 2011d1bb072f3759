import { markParticipation } from "@/lib/discussion/mark-participation";
import { getParticipationMarking } from "@/lib/discussion/marking";
import { getOwnMark } from "@/lib/discussion/own-mark";
import { getParticipationMarks } from "@/lib/discussion/participation-marks";
import { returnMarks } from "@/lib/discussion/return-marks";
import { makeDiscussion } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");
const discussed = ({ assignmentId }: World) => makeDiscussion(assignmentId);

export const discussionMarks: Record<string, Row> = {
  "discussion/getParticipationMarks": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getParticipationMarks(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/getParticipationMarking": {
    prepare: discussed,
    call: (viewer, { assignmentId, studentId }) =>
      getParticipationMarking(viewer, { assignmentId, userId: studentId }),
    expect: reviewersOnly,
  },
  "discussion/markParticipation": {
    prepare: discussed,
    call: (viewer, { assignmentId, studentId }) =>
      markParticipation(viewer, {
        ...{ assignmentId, userId: studentId },
        levels: { evidence: 1 },
        comment: "",
        baseMarkId: null,
      }),
    expect: reviewersOnly,
  },
  "discussion/returnMarks": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => returnMarks(viewer, { assignmentId, isReturned: true }),
    expect: reviewersOnly,
  },
  "discussion/getOwnMark": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getOwnMark(viewer, assignmentId),
    expect: inCourse("ok", "ok", "ok"),
  },
};
