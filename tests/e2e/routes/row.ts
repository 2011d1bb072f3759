import type { Outcome } from "./ask";
import { ROLES, type Role, type World } from "./world";

export type Row = Readonly<{
  /** The address with its ids. */
  at: (world: World) => string;
  method?: "GET" | "PUT" | "POST" | "DELETE";
  sends?: Readonly<{ type: string; body: string }>;
  expect: Readonly<Record<Role, Outcome>>;
}>;

/** In the order of ROLES: anonymous, student, otherStudent, otherTeacher, assistant, owner. */
export const as = (...outcomes: [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]) =>
  Object.fromEntries(ROLES.map((role, index) => [role, outcomes[index]])) as Record<Role, Outcome>;
