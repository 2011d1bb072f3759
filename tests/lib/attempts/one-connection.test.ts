import { expect, it } from "vitest";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

// Read at the first query, which is after this.
process.env.DATABASE_POOL = "1";

async function attempt() {
  const courseId = await makeCourse(await makeTeacher());
  const assignmentId = await makeAssignment(courseId, await makeArticle(null));
  const student = await viewer(await makeStudent(courseId));
  return { student, ...(await startAttempt(student, { assignmentId })) };
}

it("handing in takes one connection, also before the text is in memory: a class that hands in at once cannot wait for itself", async () => {
  const { student, attemptId } = await attempt();
  const { handedInAt } = await handIn(student, { attemptId, saves: [] });
  expect(handedInAt).not.toBeNull();
  expect(await db.score.count({ where: { attemptId } })).toBeGreaterThan(0);
});

it("handing in waits for its turn while others take long", async () => {
  const { student, attemptId } = await attempt();
  const handing = handIn(student, { attemptId, saves: [] });
  const others = db.$transaction((transaction) => transaction.$queryRaw`SELECT pg_sleep(3)::text`, {
    maxWait: 10_000,
    timeout: 10_000,
  });
  const [{ handedInAt }] = await Promise.all([handing, others]);
  expect(handedInAt).not.toBeNull();
});
