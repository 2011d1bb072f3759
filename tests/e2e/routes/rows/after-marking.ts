import type { Outcome } from "../ask";
import { ROLES, type Role, type World } from "../world";

/** In the order of ROLES: anonymous, student, otherStudent, otherTeacher, assistant, owner. */
const reviewers = ["/sign-in", "nothing", "nothing", "nothing", "shown", "shown"] as const;

/** The pages about what comes after marking. */
export const AFTER_MARKING = {
  "/assignments/[assignmentId]/second-looks": {
    at: (world: World) => `/assignments/${world.assignmentId}/second-looks`,
    expect: Object.fromEntries(ROLES.map((role, index) => [role, reviewers[index]])) as Record<Role, Outcome>,
  },
};
