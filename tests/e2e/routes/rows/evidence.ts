import type { Outcome } from "../ask";
import type { Role, World } from "../world";

const REVIEWERS: Readonly<Record<Role, Outcome>> = {
  anonymous: "/sign-in",
  ...{ student: "nothing", otherStudent: "nothing", otherTeacher: "nothing" },
  ...{ assistant: "shown", owner: "shown" },
};

/** Where the class found its evidence. */
export const evidence = {
  "/assignments/[assignmentId]/insights/evidence": {
    at: ({ assignmentId }: World) => `/assignments/${assignmentId}/insights/evidence`,
    expect: REVIEWERS,
  },
};
