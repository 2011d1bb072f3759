import { expect, it } from "vitest";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

// Read at the first query, which is after this.
process.env.DATABASE_POOL = "1";

it("handing in takes one connection, also before the text is in memory: a class that hands in at once cannot wait for itself", async () => {
  const courseId = await makeCourse(await makeTeacher());
  const assignmentId = await makeAssignment(courseId, await makeArticle(null));
  const student = await viewer(await makeStudent(courseId));
  const { attemptId } = await startAttempt(student, { assignmentId });
  const { handedInAt } = await handIn(student, { attemptId, saves: [] });
  expect(handedInAt).not.toBeNull();
  expect(await db.score.count({ where: { attemptId } })).toBeGreaterThan(0);
});
