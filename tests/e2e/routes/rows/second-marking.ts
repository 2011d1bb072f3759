import type { Row } from "../row";

const reviewers: Row["expect"] = {
  anonymous: "/sign-in",
  student: "nothing",
  otherStudent: "nothing",
  otherTeacher: "nothing",
  assistant: "shown",
  owner: "shown",
};

/** The pages about two markers. */
export const secondMarking: Readonly<Record<string, Row>> = {
  "/assignments/[assignmentId]/marking/second": {
    at: ({ assignmentId }) => `/assignments/${assignmentId}/marking/second`,
    expect: reviewers,
  },
  "/assignments/[assignmentId]/marking/second/settle": {
    at: ({ assignmentId }) => `/assignments/${assignmentId}/marking/second/settle`,
    expect: reviewers,
  },
};
