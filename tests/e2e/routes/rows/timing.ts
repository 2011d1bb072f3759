import type { Outcome } from "../ask";
import type { Role, World } from "../world";

type Row = Readonly<{ at: (world: World) => string; expect: Readonly<Record<Role, Outcome>> }>;

/** Teachers and assistants of the course, and nobody else. */
const REVIEWERS: Row["expect"] = {
  anonymous: "/sign-in",
  student: "nothing",
  otherStudent: "nothing",
  otherTeacher: "nothing",
  assistant: "shown",
  owner: "shown",
};

/** The pages about progress. */
export const TIMING: Readonly<Record<string, Row>> = {
  "/courses/[courseId]/progress": {
    at: ({ courseId }) => `/courses/${courseId}/progress`,
    expect: REVIEWERS,
  },
  "/courses/[courseId]/progress/[userId]": {
    at: ({ courseId, studentId }) => `/courses/${courseId}/progress/${studentId}`,
    expect: REVIEWERS,
  },
  "/assignments/[assignmentId]/insights/students": {
    at: ({ assignmentId, studentId }) =>
      `/assignments/${assignmentId}/insights/students?student=${studentId}`,
    expect: REVIEWERS,
  },
};
