import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { getDesk, getMyAssignment, getMyAssignments } from "@/lib/attempts/queries";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getResult } from "@/lib/grading/queries";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

const HOUR = 3_600_000;
const past = () => new Date(Date.now() - HOUR);
const future = () => new Date(Date.now() + HOUR);

type Policy = NonNullable<Parameters<typeof makeAssignment>[2]>;

/** A student of an assignment of three items: one to choose, one to mark a passage, one to write. */
async function lesson(policy: Policy) {
  const courseId = await makeCourse(await makeTeacher());
  const article = await makeArticle(null);
  const assignmentId = await makeAssignment(courseId, article, policy);
  const student = await viewer(await makeStudent(courseId));
  const choiceId = article.items.find(({ kind }) => kind === "CHOICE")?.id ?? "";
  const essayId = article.items.find(({ kind }) => kind === "EXTENDED_RESPONSE")?.id ?? "";
  return { courseId, assignmentId, student, choiceId, essayId };
}
type Lesson = Awaited<ReturnType<typeof lesson>>;

/** Answers wrongly (option a), hands in, and is marked by the teacher. */
async function attempt({ courseId, assignmentId, student, choiceId, essayId }: Lesson): Promise<string> {
  const { attemptId } = await startAttempt(student, { assignmentId });
  const save = { itemVersionId: choiceId, saveId: uuidv7(), baseRevision: 0, answer: { option: "a" } };
  await handIn(student, { attemptId, saves: [save] });
  await db.score.updateMany({
    where: { attemptId, itemVersionId: essayId },
    data: { supersededAt: new Date() },
  });
  await db.score.create({
    data: {
      courseId,
      attemptId,
      itemVersionId: essayId,
      points: 4,
      maximum: 4,
      source: "TEACHER",
      rule: "rubric/1",
      levels: { claim: 1 },
      comment: "SECRET-COMMENT",
    },
  });
  await db.pinnedComment.create({
    data: {
      ...{ courseId, attemptId, itemVersionId: essayId },
      ...{ start: 0, end: 1, quote: "B", text: "SECRET-PIN" },
    },
  });
  return attemptId;
}

/** Everything secret that occurs in what would be sent. */
const secretsIn = (...sent: unknown[]) =>
  [...new Set(JSON.stringify(sent).match(/SECRET-[A-Z]+/g) ?? [])].sort();

/** All that the student's pages ask for, but for the result. */
const otherPages = async (student: Viewer, assignmentId: string, attemptId: string) => [
  await getDesk(student, attemptId),
  await getMyAssignment(student, assignmentId),
  await getMyAssignments(student),
];

/** The student chose a: what is said of a answers to that. The rest of the key is b and all that explains it. */
const nothing: string[] = [];
const scores = ["SECRET-A", "SECRET-COMMENT", "SECRET-PIN"];
const keys = ["SECRET-A", "SECRET-B", "SECRET-FEEDBACK", "SECRET-MODEL"];
const everything = [...keys, "SECRET-COMMENT", "SECRET-PIN"].sort();

describe("what the student sees of a handed-in attempt", () => {
  it.each([
    // scores are released…  keys…           scores due?  closed?  seen
    ["AT_ONCE", "NEVER", true, false, scores],
    ["AT_ONCE", "NEVER", true, true, scores],
    ["AT_ONCE", "WITH_SCORES", true, false, everything],
    ["AT_ONCE", "AFTER_CLOSE", true, false, scores],
    ["AT_ONCE", "AFTER_CLOSE", true, true, everything],
    ["WHEN_RETURNED", "NEVER", false, false, nothing],
    ["WHEN_RETURNED", "NEVER", false, true, nothing],
    ["WHEN_RETURNED", "NEVER", true, false, scores],
    ["WHEN_RETURNED", "WITH_SCORES", false, false, nothing],
    ["WHEN_RETURNED", "WITH_SCORES", false, true, nothing],
    ["WHEN_RETURNED", "WITH_SCORES", true, false, everything],
    ["WHEN_RETURNED", "AFTER_CLOSE", false, false, nothing],
    ["WHEN_RETURNED", "AFTER_CLOSE", true, false, scores],
    ["WHEN_RETURNED", "AFTER_CLOSE", false, true, keys],
    ["WHEN_RETURNED", "AFTER_CLOSE", true, true, everything],
    ["AT_TIME", "NEVER", false, false, nothing],
    ["AT_TIME", "NEVER", true, false, scores],
    ["AT_TIME", "WITH_SCORES", false, false, nothing],
    ["AT_TIME", "WITH_SCORES", false, true, nothing],
    ["AT_TIME", "WITH_SCORES", true, false, everything],
    ["AT_TIME", "AFTER_CLOSE", false, false, nothing],
    ["AT_TIME", "AFTER_CLOSE", true, false, scores],
    ["AT_TIME", "AFTER_CLOSE", false, true, keys],
    ["AT_TIME", "AFTER_CLOSE", true, true, everything],
  ] as const)("scores %s, keys %s; scores due: %s, closed: %s", async (...row) => {
    const [scoreRelease, keyRelease, scoresDue, closed, expected] = row;
    const world = await lesson({ scoreRelease, keyRelease, scoresAt: future(), closeAt: future() });
    const attemptId = await attempt(world);
    const { student, assignmentId } = world;

    if (closed) await db.assignment.update({ where: { id: assignmentId }, data: { closeAt: past() } });
    if (scoresDue && scoreRelease === "AT_TIME")
      await db.assignment.update({ where: { id: assignmentId }, data: { scoresAt: past() } });
    if (scoresDue && scoreRelease === "WHEN_RETURNED")
      await db.attempt.update({ where: { id: attemptId }, data: { returnedAt: new Date() } });

    const result = await getResult(student, attemptId);
    expect(secretsIn(result)).toEqual(expected);
    expect(secretsIn(await otherPages(student, assignmentId, attemptId))).toEqual([]);

    // Points and right answers carry no word to look for: they are looked for by their place.
    const keysOut = (expected as readonly string[]).includes("SECRET-B");
    const [choice, passage, essay] = result?.items ?? [];
    expect(result?.total).toEqual(scoresDue ? { points: 4, maximum: 8, awaitsMarking: 0 } : null);
    expect(choice?.score).toEqual(scoresDue ? { points: 0, maximum: 2 } : null);
    expect(essay?.levels).toEqual(scoresDue ? { claim: 1 } : null);
    expect(choice?.key?.correct ?? null).toEqual(keysOut ? ["b"] : null);
    expect(passage?.key?.passages.length ?? null).toEqual(keysOut ? 1 : null);
  });

  it("is nothing at all before it is handed in, whatever the policy", async () => {
    const world = await lesson({ scoreRelease: "AT_ONCE", keyRelease: "WITH_SCORES" });
    const { attemptId } = await startAttempt(world.student, { assignmentId: world.assignmentId });
    expect(await getResult(world.student, attemptId)).toBeNull();
    const pages = await otherPages(world.student, world.assignmentId, attemptId);
    expect(secretsIn(pages)).toEqual([]);
    expect(JSON.stringify(pages)).not.toMatch(/"(correct|placement|accepted|evidence|feedback|modelAnswer)"/);
  });

  it("says that an essay waits for the teacher, and counts it in the maximum", async () => {
    const world = await lesson({ scoreRelease: "AT_ONCE", keyRelease: "NEVER" });
    const { attemptId } = await startAttempt(world.student, { assignmentId: world.assignmentId });
    const answer = { text: "Because.", passages: [] };
    const save = { itemVersionId: world.essayId, saveId: uuidv7(), baseRevision: 0, answer };
    await handIn(world.student, { attemptId, saves: [save] });
    const result = await getResult(world.student, attemptId);
    expect(result?.total).toEqual({ points: 0, maximum: 8, awaitsMarking: 1 });
    expect(result?.items.map((item) => item.awaitsMarking)).toEqual([false, false, true]);
  });
});

describe("what came late", () => {
  it("is counted once an item, and changes nothing of what was handed in", async () => {
    const world = await lesson({ scoreRelease: "AT_ONCE", keyRelease: "NEVER" });
    const attemptId = await attempt(world);
    for (const option of ["b", "a", "b"]) {
      const save = { itemVersionId: world.choiceId, saveId: uuidv7(), baseRevision: 1, answer: { option } };
      await saveResponses(world.student, { attemptId, saves: [save] });
    }
    const result = await getResult(world.student, attemptId);
    expect(result).toMatchObject({ lateRevisions: 1, items: [{ answer: { option: "a" } }, {}, {}] });
  });
});

describe("with several attempts", () => {
  const policy = { scoreRelease: "AT_ONCE", keyRelease: "WITH_SCORES", attemptsAllowed: 2 } as const;

  it("holds the key back while another attempt is left, and shows it with the last", async () => {
    const world = await lesson(policy);
    const first = await attempt(world);
    expect(secretsIn(await getResult(world.student, first))).toEqual(scores);

    await startAttempt(world.student, { assignmentId: world.assignmentId });
    expect(secretsIn(await getResult(world.student, first))).toEqual(scores);

    const second = await attempt(world);
    expect(secretsIn(await getResult(world.student, second))).toEqual(everything);
  });

  it("shows it once the assignment is closed, attempts left or not", async () => {
    const world = await lesson(policy);
    const first = await attempt(world);
    await db.assignment.update({ where: { id: world.assignmentId }, data: { closeAt: past() } });
    expect(secretsIn(await getResult(world.student, first))).toEqual(everything);
  });
});
