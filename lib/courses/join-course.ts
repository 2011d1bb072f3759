import { hashSecret, isGuessablePin } from "@/lib/accounts/secrets/secrets";
import { countJoining, throttledByAddress } from "@/lib/accounts/throttle/throttle";
import type { Visitor } from "@/lib/accounts/viewer/visitor";
import { type SignedIn, signedInView } from "@/lib/accounts/views";
import { nameKey } from "@/lib/schemas/accounts";
import type { Join } from "@/lib/schemas/courses";
import { db } from "@/lib/server/db";
import { Conflict, InvalidInput } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { signInStudent } from "./sign-in-student";

/** Students of one course: several times a large class, and few enough to be shown on one page. */
const MAX_STUDENTS = 500;

/**
 * Makes a student's account in the course that the code leads to. Somebody who types a name that is there with its PIN
 * has joined before, or has pressed twice: they are signed in.
 * @throws InvalidInput when no course has the code, the name is taken there or the PIN is one that anybody would try;
 * Conflict when the course takes no new students or is full, or when too many have joined from this address.
 */
export async function joinCourse(visitor: Visitor, input: Join): Promise<SignedIn> {
  if (isGuessablePin(input.pin)) throw new InvalidInput("invalidInput", { pin: "pinGuessable" });
  const joinCode = await throttledByAddress(visitor.address, () =>
    db.joinCode.findUnique({
      where: { code: input.code },
      select: {
        courseId: true,
        retiredAt: true,
        course: {
          select: {
            closedAt: true,
            demoAt: true,
            _count: { select: { enrollments: { where: { role: "STUDENT", removedAt: null } } } },
          },
        },
      },
    }),
  );
  if (!joinCode || joinCode.retiredAt) throw new InvalidInput("invalidInput", { code: "joinCodeUnknown" });
  if (joinCode.course.closedAt) throw new Conflict("joiningClosed");
  const isNew = !(await db.enrollment.findFirst({
    where: { courseId: joinCode.courseId, nameKey: nameKey(input.name) },
    select: { id: true },
  }));
  if (isNew && joinCode.course._count.enrollments >= MAX_STUDENTS) throw new Conflict("courseFull");
  if (isNew) await countJoining(visitor.address);
  const secretHash = await hashSecret(input.pin);
  try {
    const user = await db.user.create({
      data: {
        kind: "STUDENT",
        name: input.name,
        secretHash,
        demoAt: joinCode.course.demoAt,
        enrollments: {
          create: {
            courseId: joinCode.courseId,
            role: "STUDENT",
            name: input.name,
            nameKey: nameKey(input.name),
          },
        },
      },
      select: { id: true, name: true, sessionVersion: true },
    });
    return signedInView(user);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const joinedBefore = await signInStudent(visitor, input);
    if (!joinedBefore) throw new InvalidInput("invalidInput", { name: "nameJoined" });
    return joinedBefore;
  }
}
