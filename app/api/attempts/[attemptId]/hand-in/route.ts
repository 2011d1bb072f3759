import { handIn } from "@/lib/attempts/hand-in";
import { changeAttempt } from "@/lib/attempts/saving/request";

/** Hands in with what was not saved yet: `{ saves }` → `{ handedInAt, outcomes }`. */
export const POST = changeAttempt(handIn);
