import { expect, it } from "vitest";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { adjustItem } from "@/lib/grading/adjust-item";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

// Read at the first query, which is after this.
process.env.DATABASE_POOL = "1";

it("handing in and adjusting take one connection, also before the text is in memory: a class that hands in at once cannot wait for itself", async () => {
  const teacher = await viewer(await makeTeacher());
  const courseId = await makeCourse(teacher.userId);
  const assignmentId = await makeAssignment(courseId, await makeArticle(null));
  const student = await viewer(await makeStudent(courseId));
  const { attemptId } = await startAttempt(student, { assignmentId });
  const { handedInAt } = await handIn(student, { attemptId, saves: [] });
  expect(handedInAt).not.toBeNull();
  expect(await db.score.count({ where: { attemptId } })).toBeGreaterThan(0);

  const other = await makeAssignment(courseId, await makeArticle(null));
  const itemVersionId = (await db.assignmentItem.findFirstOrThrow({ where: { assignmentId: other } }))
    .itemVersionId;
  const fullMarks = { assignmentId: other, itemVersionId, counting: "FULL_MARKS" as const };
  await expect(adjustItem(teacher, fullMarks)).resolves.toBeDefined();
});
