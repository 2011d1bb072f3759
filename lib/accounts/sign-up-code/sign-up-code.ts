import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/server/env";

/** Whether teachers may make accounts here: only where whoever runs the server has set a code for it. */
export const isSignUpOpen = (): boolean => env().SIGN_UP_CODE !== "";

/** Whether this is the code that the school gives to its teachers. Takes as long for a wrong one as for the right one. */
export const isSignUpCode = (code: string): boolean =>
  isSignUpOpen() && timingSafeEqual(digest(code), digest(env().SIGN_UP_CODE));

/** Of what was meant: capitals, spaces and hyphens are lost on the way from a sheet of paper. */
const digest = (text: string) =>
  createHash("sha256").update(text.toLowerCase().replace(/[\s-]/g, "")).digest();
