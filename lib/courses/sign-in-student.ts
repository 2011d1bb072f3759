import { secretMatches } from "@/lib/accounts/secrets/secrets";
import { throttled } from "@/lib/accounts/throttle/throttle";
import type { Visitor } from "@/lib/accounts/viewer/visitor";
import { type SignedIn, signedInView } from "@/lib/accounts/views";
import { nameKey } from "@/lib/schemas/accounts";
import type { StudentSignIn } from "@/lib/schemas/courses";
import { db } from "@/lib/server/db";

/** Checks a student's code, name and PIN; null when they do not belong together. Any code the course ever had will do. */
export async function signInStudent(visitor: Visitor, input: StudentSignIn): Promise<SignedIn | null> {
  const joinCode = await db.joinCode.findUnique({ where: { code: input.code }, select: { courseId: true } });
  const key = nameKey(input.name);
  return throttled(`student:${joinCode?.courseId ?? input.code}:${key}`, visitor.address, async () => {
    const enrollment = joinCode
      ? await db.enrollment.findFirst({
          where: { courseId: joinCode.courseId, nameKey: key, role: "STUDENT", removedAt: null },
          select: { user: { select: { id: true, name: true, sessionVersion: true, secretHash: true } } },
        })
      : null;
    const matches = await secretMatches(enrollment?.user.secretHash, input.pin);
    return enrollment && matches ? signedInView(enrollment.user) : null;
  });
}
