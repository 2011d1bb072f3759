// Makes the class that the benchmark is about, in the database at DATABASE_URL, and prints as JSON how each student is
// reached: one attempt for every server that is measured, so that none profits from what another wrote.
import { encode } from "next-auth/jwt";
import { uuidv7 } from "uuidv7";
import { db } from "../../lib/server/db";
import { env } from "../../lib/server/env";
import { lesson } from "../../prisma/seed/content/pack";
import { seedLibrary } from "../../prisma/seed/library/seed-library";

const [students = "0", targets = ""] = process.argv.slice(2);

const library = await seedLibrary();
const course = await db.course.create({ data: { title: "Benchmark" }, select: { id: true } });
const versions = await db.itemVersion.findMany({
  where: { id: { in: [...library.itemVersionIds] } },
  select: { id: true, kind: true, points: true },
});
const items = library.itemVersionIds.slice(0, lesson.length).map((itemVersionId, position) => ({
  itemVersionId,
  position,
  points: versions.find(({ id }) => id === itemVersionId)?.points ?? 1,
}));
const assignments = await Promise.all(
  targets.split(",").map((target) =>
    db.assignment.create({
      data: {
        courseId: course.id,
        articleVersionId: library.articleVersionId,
        title: `Benchmark of ${target}`,
        instructions: "Read, then answer.",
        latePolicy: "ACCEPT",
        attemptsAllowed: 1,
        scoreRelease: "WHEN_RETURNED",
        keyRelease: "WITH_SCORES",
        shuffleOptions: false,
        publishedAt: new Date(),
        items: { create: items },
      },
      select: { id: true },
    }),
  ),
);

const people = Array.from({ length: Number(students) }, (_, i) => ({
  id: uuidv7(),
  name: `Student ${i + 1}`,
}));
await db.user.createMany({
  data: people.map(({ id, name }) => ({ id, name, kind: "STUDENT" as const, secretHash: "none" })),
});
await db.enrollment.createMany({
  data: people.map(({ id, name }) => ({
    courseId: course.id,
    userId: id,
    role: "STUDENT" as const,
    name,
    nameKey: name.toLowerCase(),
  })),
});
const attempts = people.map(() => assignments.map(() => uuidv7()));
await db.attempt.createMany({
  data: people.flatMap(({ id: userId }, person) =>
    assignments.map((assignment, target) => ({
      id: attempts[person]?.[target] ?? "",
      courseId: course.id,
      assignmentId: assignment.id,
      userId,
      number: 1,
    })),
  ),
});
const sessions = await Promise.all(
  people.map(({ id, name }) =>
    encode({ token: { sub: id, name, sessionVersion: 1 }, secret: env().NEXTAUTH_SECRET }),
  ),
);
await db.$disconnect();
const kindOf = (itemVersionId: string) => versions.find(({ id }) => id === itemVersionId)?.kind;
const essays = items
  .map(({ itemVersionId }) => itemVersionId)
  .filter((itemVersionId) => kindOf(itemVersionId) === "EXTENDED_RESPONSE");
if (essays.length < 2) throw new Error("The lesson has fewer than the two essays that are saved together.");
console.log(
  JSON.stringify({
    essays,
    students: people.map(({ id }, i) => ({ userId: id, session: sessions[i], attempts: attempts[i] })),
  }),
);
