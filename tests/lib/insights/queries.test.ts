import pg from "pg";
import { expect, it, vi } from "vitest";
import { getEvidenceMap } from "@/lib/insights/evidence-map";
import { getInsights } from "@/lib/insights/insights";
import { makeDiscussion, makePost, makeStudent } from "../../support/factories";
import { addStance } from "../discussion/stances";
import { makeClass } from "../grading/class";

const LIMIT = 10;
/** Each page asks two more: who is signed in, and what they have not seen. */
const OF_PAGE = 2;

async function statements(ask: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await ask();
  const { length } = query.mock.calls;
  query.mockRestore();
  return length;
}

/** A class that has everything that insights tell of. */
async function discussedClass(students: number) {
  const lesson = await makeClass();
  const { courseId, assignmentId } = lesson;
  const { threadId } = await makeDiscussion(assignmentId, { postFirst: false });
  for (let student = 0; student < students; student += 1) {
    await lesson.finish(await lesson.join(), { choice: "b", quote: "It was also a refusal.", essay: "So." });
    await makePost(threadId, await makeStudent(courseId));
  }
  await addStance(lesson);
  return lesson;
}

it("each page of insights takes less than ten queries, for one student as for twelve", async () => {
  const sentence = "b2:23";
  const taken = [];
  for (const size of [1, 12]) {
    const { teacher, assignmentId } = await discussedClass(size);
    const map = (options = {}) => getEvidenceMap(teacher, assignmentId, options);
    taken.push([
      await statements(() => getInsights(teacher, assignmentId)),
      await statements(() => map()),
      await statements(() => map({ sentence })),
    ]);
    expect((await map({ sentence })).chosen?.items).toHaveLength(2);
  }
  const [one = [], many] = taken;
  expect(many).toEqual(one);
  for (const count of one) {
    expect(count).toBeGreaterThan(0);
    expect(count + OF_PAGE).toBeLessThan(LIMIT);
  }
});
