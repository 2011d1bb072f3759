import { getOwnTime } from "@/lib/attempts/own-time";
import { recordTime } from "@/lib/attempts/record-time";
import { getCourseProgress } from "@/lib/insights/course-progress";
import { getStudentProgress } from "@/lib/insights/student-progress";
import { getStudentTags } from "@/lib/insights/student-tags";
import { database } from "../support/database";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const TIME = {
  tabId: "01900000-0000-7000-8000-000000000001",
  places: [{ itemVersionId: null, seconds: 1 }],
};

async function studentOf({ attemptId }: World): Promise<string> {
  return (await database.attempt.findUniqueOrThrow({ where: { id: attemptId } })).userId;
}

export const timing: Record<string, Row> = {
  "attempts/getOwnTime": {
    call: (viewer, { attemptId }) => getOwnTime(viewer, attemptId),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
  "insights/getCourseProgress": {
    call: (viewer, { courseId }) => getCourseProgress(viewer, courseId),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "insights/getStudentProgress": {
    call: async (viewer, world) =>
      getStudentProgress(viewer, { courseId: world.courseId, userId: await studentOf(world) }),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "insights/getStudentTags": {
    call: async (viewer, world) =>
      getStudentTags(viewer, { assignmentId: world.assignmentId, userId: await studentOf(world) }),
    expect: inCourse("ok", "ok", "NotFound"),
  },
  "attempts/recordTime": {
    call: (viewer, { attemptId }) => recordTime(viewer, { attemptId, time: TIME }),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
};
