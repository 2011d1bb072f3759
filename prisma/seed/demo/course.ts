import { randomUUID } from "node:crypto";
import { hashSecret } from "../../../lib/accounts/secrets/secrets";
import { nameKey, staffKey } from "../../../lib/schemas/accounts";
import type { Transaction } from "../../../lib/server/db";
import { demoClass } from "../content/class";
import { ASSISTANT, COURSE_TITLE, JOIN_CODE, STUDENTS, TEACHER } from "./people";

export type DemoCourse = {
  readonly courseId: string;
  readonly teacherId: string;
  readonly assistantId: string;
  /** The invented students' ids, in the order of `demoClass`. */
  readonly classIds: readonly string[];
};

/** Somebody of the staff; an account of the address that is there already stays as it is. */
async function seedStaff(
  transaction: Transaction,
  { name, email }: { readonly name: string; readonly email: string },
  password: string,
  demoAt: Date,
): Promise<string> {
  const { id } = await transaction.user.upsert({
    where: { email },
    create: {
      kind: "TEACHER",
      name,
      email,
      secretHash: await hashSecret(password),
      demoAt,
    },
    update: {},
    select: { id: true },
  });
  return id;
}

async function seedStudent(
  transaction: Transaction,
  courseId: string,
  student: { name: string; secretHash: string; at: Date },
): Promise<string> {
  const { name, secretHash, at } = student;
  const enrollment = { courseId, role: "STUDENT", name, nameKey: nameKey(name), createdAt: at } as const;
  const { id } = await transaction.user.create({
    data: {
      kind: "STUDENT",
      name,
      secretHash,
      demoAt: at,
      createdAt: at,
      enrollments: { create: enrollment },
    },
    select: { id: true },
  });
  return id;
}

/** Makes the demo's teacher, course, join code and students: those who can sign in, and the invented class. */
export async function seedCourse(transaction: Transaction, demoAt: Date): Promise<DemoCourse> {
  const teacherId = await seedStaff(transaction, TEACHER, TEACHER.password, demoAt);
  // Both sign in with the one password that the demo shows.
  const assistantId = await seedStaff(transaction, ASSISTANT, TEACHER.password, demoAt);
  const staff = [
    { userId: teacherId, role: "TEACHER", name: TEACHER.name, nameKey: staffKey(teacherId) },
    { userId: assistantId, role: "ASSISTANT", name: ASSISTANT.name, nameKey: staffKey(assistantId) },
  ] as const;
  const { id: courseId } = await transaction.course.create({
    data: {
      title: COURSE_TITLE,
      demoAt,
      joinCodes: { create: { code: JOIN_CODE } },
      enrollments: { create: [...staff] },
    },
    select: { id: true },
  });
  for (const { name, pin } of STUDENTS)
    await seedStudent(transaction, courseId, { name, secretHash: await hashSecret(pin), at: demoAt });
  // Nobody signs in as one of the class: their PIN is known to nobody.
  const secretHash = await hashSecret(randomUUID());
  const classIds: string[] = [];
  for (const { name } of demoClass)
    classIds.push(await seedStudent(transaction, courseId, { name, secretHash, at: demoAt }));
  return { courseId, teacherId, assistantId, classIds };
}
