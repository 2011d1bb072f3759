import type { World } from "../world";

const reviewers = {
  anonymous: "/sign-in",
  student: "nothing",
  otherStudent: "nothing",
  otherTeacher: "nothing",
  assistant: "shown",
  owner: "shown",
} as const;

const marking = (rest: (world: World) => string) => (world: World) =>
  `/assignments/${world.assignmentId}/marking/${rest(world)}`;

/** Where answers are compared. */
export const comparing = {
  "/assignments/[assignmentId]/marking/side-by-side": {
    at: marking(() => "side-by-side"),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/marking/compare/[itemVersionId]": {
    at: marking(({ writtenItemId }) => `compare/${writtenItemId}`),
    expect: reviewers,
  },
  "/assignments/[assignmentId]/marking/compare/[itemVersionId]/ranking": {
    at: marking(({ writtenItemId }) => `compare/${writtenItemId}/ranking`),
    expect: reviewers,
  },
};
