import { type Look, press } from "./look";

/** Before signing in. */
export const nobody: readonly Look[] = [
  { what: "landing", at: () => "/" },
  { what: "landing, reading settings open", at: () => "/", prepare: press("Reading settings") },
  { what: "a student's sign-in", at: () => "/sign-in?as=student" },
  { what: "a teacher's sign-in", at: () => "/sign-in?as=teacher" },
  { what: "sign-in, refused", at: () => "/sign-in?as=teacher", prepare: press("Sign in") },
  { what: "sign-up", at: () => "/sign-up" },
  { what: "sign-up, refused", at: () => "/sign-up", prepare: press("Sign up") },
  { what: "join", at: () => "/join" },
  { what: "an address that does not exist", at: () => "/no/such/page" },
];
