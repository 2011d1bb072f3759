import { describe, expect, test } from "vitest";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { visitorFrom } from "@/lib/accounts/viewer/visitor";
import { signInStudent } from "@/lib/courses/sign-in-student";
import { ASSISTANT, JOIN_CODE, STUDENTS, TEACHER } from "@/prisma/seed/demo/people";
import { seedDemo } from "@/prisma/seed/demo/seed-demo";
import { seedLibrary } from "@/prisma/seed/library/seed-library";
import { database } from "@/tests/support/database";

const seed = async () => seedDemo(await seedLibrary());

/** How many rows there are of everything the seed makes. */
const counts = () =>
  Promise.all([
    database.articleVersion.count(),
    database.annotation.count(),
    database.itemVersion.count(),
    database.user.count(),
    database.enrollment.count(),
    database.assignment.count(),
    database.attempt.count(),
    database.response.count(),
    database.score.count(),
    database.comparison.count(),
    database.discussion.count(),
    database.thread.count(),
    database.post.count(),
    database.reaction.count(),
    database.moderationAct.count(),
    database.note.count(),
    database.discussionMark.count(),
    database.secondMark.count(),
    database.gradebook.count(),
    database.gradeComment.count(),
    database.gradeExcuse.count(),
  ]);

describe("the seed", () => {
  test("changes nothing when it runs again", async () => {
    const first = await seed();
    const before = await counts();
    expect(await seed()).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  test("lets the demo's teacher and students sign in", async () => {
    const visitor = visitorFrom("192.0.2.1");
    expect(await signInTeacher(visitor, TEACHER)).toMatchObject({ name: TEACHER.name });
    for (const { name, pin } of STUDENTS)
      expect(await signInStudent(visitor, { code: JOIN_CODE, name, pin })).toMatchObject({ name });
  });

  test("leaves work at the review desk: returned, waiting for marks, late, handed in by the clock", async () => {
    const attempts = await database.attempt.findMany({ include: { assignment: true } });
    const some = (is: (attempt: (typeof attempts)[number]) => boolean) => attempts.filter(is).length;
    expect(some((attempt) => attempt.returnedAt !== null)).toBeGreaterThan(5);
    expect(some((attempt) => attempt.returnedAt === null)).toBeGreaterThan(5);
    expect(
      some(({ handedInAt, assignment }) => Number(handedInAt) > Number(assignment.dueAt)),
    ).toBeGreaterThan(1);
    expect(some((attempt) => attempt.handInSource === "CLOSING_TIME")).toBe(1);
  });

  test("leaves judgements of pairs, with some of them still to judge", async () => {
    const comparisons = await database.comparison.findMany();
    const pairs = comparisons.map(({ winnerAttemptId, loserAttemptId }) =>
      [winnerAttemptId, loserAttemptId].sort().join(),
    );
    expect(pairs.length).toBeGreaterThan(50);
    expect(new Set(pairs).size).toBe(pairs.length);
    const written = new Set(pairs.flatMap((pair) => pair.split(",")));
    expect(pairs.length).toBeLessThan((written.size * (written.size - 1)) / 2);
  });

  test("makes a new version of a text and of its questions when the text has changed", async () => {
    const before = await seedLibrary();
    await database.articleVersion.update({
      where: { id: before.articleVersionId },
      data: { title: "As it was in an earlier release" },
    });
    const after = await seedLibrary();
    expect(after.articleVersionId).not.toBe(before.articleVersionId);
    expect(await database.articleVersion.count()).toBe(2);
    expect(await database.itemVersion.count()).toBe(2 * before.itemVersionIds.length);
    expect(await seedLibrary()).toEqual(after);
  });
});

describe("the demo's second marking", () => {
  test("is finished, by the assistant, with differences to settle on either question, and none settled", async () => {
    const second = await database.secondMarking.findFirstOrThrow({
      include: { marker: true, marks: true, settlements: true, assignment: true },
    });
    expect(second.marker.name).toBe(ASSISTANT.name);
    expect(Number(second.endedAt)).toBeLessThan(Date.now());
    expect(second.settlements).toEqual([]);
    const first = await database.score.findMany({
      where: { attempt: { assignmentId: second.assignmentId }, source: "TEACHER" },
    });
    expect(second.marks).toHaveLength(first.length);
    const different = second.marks.filter((mark) =>
      first.some(
        (score) =>
          score.attemptId === mark.attemptId &&
          score.itemVersionId === mark.itemVersionId &&
          score.points !== mark.points,
      ),
    );
    expect(new Set(different.map(({ itemVersionId }) => itemVersionId)).size).toBe(2);
    for (const mark of second.marks) expect(mark.createdAt < (second.endedAt ?? 0)).toBe(true);
  });
});
