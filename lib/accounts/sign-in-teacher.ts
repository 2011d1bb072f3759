import type { TeacherSignIn } from "@/lib/schemas/accounts";
import { db } from "@/lib/server/db";
import { secretMatches } from "./secrets/secrets";
import { throttled } from "./throttle/throttle";
import type { Visitor } from "./viewer/visitor";
import { type SignedIn, signedInView } from "./views";

/** Checks a teacher's e-mail address and password; null when they do not belong together. */
export async function signInTeacher(visitor: Visitor, input: TeacherSignIn): Promise<SignedIn | null> {
  return throttled(`teacher:${input.email}`, visitor.address, async () => {
    const user = await db.user.findFirst({
      where: { email: input.email, kind: "TEACHER" },
      select: { id: true, name: true, sessionVersion: true, secretHash: true },
    });
    const matches = await secretMatches(user?.secretHash, input.password);
    return user && matches ? signedInView(user) : null;
  });
}
