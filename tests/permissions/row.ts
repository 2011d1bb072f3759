import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Role, World } from "../support/world";

type Outcome = "ok" | "NotFound" | "Forbidden" | "InvalidInput" | "Conflict" | number;

/** One query or deed, tried as everybody. */
export type Row = {
  /** Changes the world before the call. */
  readonly prepare?: (world: World) => Promise<unknown>;
  readonly call: (viewer: Viewer, world: World) => Promise<unknown>;
  /** For lists: what is counted of the result instead of "ok". */
  readonly sees?: (result: never) => number;
  readonly expect: Readonly<Record<Role, Outcome>>;
};

const roles = (
  owner: Outcome,
  assistant: Outcome,
  student: Outcome,
  otherStudent: Outcome,
  otherTeacher: Outcome,
) => ({ owner, assistant, student, otherStudent, otherTeacher });

/** Another course's object is not found; the rest is said in the order owner, assistant, student. */
export const inCourse = (owner: Outcome, assistant: Outcome, student: Outcome) =>
  roles(owner, assistant, student, "NotFound", "NotFound");

export const anybody = roles;
