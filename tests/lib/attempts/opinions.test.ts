import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { getDesk, getMyAssignment } from "@/lib/attempts/queries";
import { saveReflection } from "@/lib/attempts/save-reflection";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { saveLaterStance } from "@/lib/discussion/save-later-stance";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { getResult } from "@/lib/grading/queries";
import { laterStanceInputSchema, reflectionSchema, startSchema } from "@/lib/schemas/attempts";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeStudent,
  makeTeacher,
  unique,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let student: Viewer;
let classmate: Viewer;
let assignmentId: string;
let stanceId: string;
let matrixId: string;

const taught = { feedback: "", evidence: [] };

/** An open assignment with a stance that is asked before reading and a matrix of three cases, each worth no points. */
beforeEach(async () => {
  const teacherId = await makeTeacher();
  const courseId = await makeCourse(teacherId);
  const article = await makeArticle(null);
  const make = async (position: number, kind: "STANCE" | "MATRIX", content: object) => {
    const item = await db.item.create({ data: { packId: article.packId, position } });
    const version = await db.itemVersion.create({
      data: {
        itemId: item.id,
        number: 1,
        articleVersionId: article.articleVersionId,
        kind,
        prompt: unique(kind),
        theme: "Theme",
        skill: "ARGUMENT",
        points: 0,
        content,
        key: { create: { key: taught } },
      },
    });
    return version.id;
  };
  stanceId = await make(10, "STANCE", { low: "no", high: "yes", asksBefore: true });
  matrixId = await make(11, "MATRIX", {
    principles: ["p", "q"].map((id) => ({ id, title: id })),
    cases: ["a", "b", "c"].map((id) => ({ id, text: id })),
  });
  const items = [stanceId, matrixId].map((itemVersionId, position) => ({
    itemVersionId,
    position,
    points: 0,
  }));
  assignmentId = await makeAssignment(courseId, article, {
    attemptsAllowed: 2,
    scoreRelease: "AT_ONCE",
    items: { create: items },
  });
  teacher = await viewer(teacherId);
  student = await viewer(await makeStudent(courseId));
  classmate = await viewer(await makeStudent(courseId));
});

const before = (position = -40) => [{ itemVersionId: stanceId, position, confidence: 3 as const }];
const start = (who = student) => startAttempt(who, { assignmentId, stances: before() });

async function handedIn(who = student): Promise<string> {
  const { attemptId } = await start(who);
  const save = (itemVersionId: string, answer: Record<string, unknown>) => ({
    ...{ itemVersionId, answer, baseRevision: 0 },
    saveId: crypto.randomUUID(),
  });
  await handIn(who, {
    attemptId,
    saves: [
      save(stanceId, { position: 20, confidence: 4, moved: "OWN_THINKING", passages: [] }),
      save(matrixId, { judgements: { a: "p", b: "p", c: "q" } }),
    ],
  });
  return attemptId;
}

describe("a stance before reading", () => {
  it("is asked on the way in, and without it nothing starts and no text is sent", async () => {
    const { stancesToTake } = await getMyAssignment(student, assignmentId);
    expect(stancesToTake).toMatchObject([{ itemVersionId: stanceId, low: "no", high: "yes" }]);
    await expect(startAttempt(student, { assignmentId })).rejects.toThrow(InvalidInput);
    const stranger = [{ itemVersionId: matrixId, position: 0, confidence: 1 as const }];
    await expect(startAttempt(student, { assignmentId, stances: stranger })).rejects.toThrow(InvalidInput);
    expect(await db.attempt.count({ where: { assignmentId } })).toBe(0);
  });

  it("stays as it was taken, whatever is started again", async () => {
    const { attemptId } = await start();
    expect(await startAttempt(student, { assignmentId, stances: before(90) })).toEqual({ attemptId });
    expect(await getDesk(student, attemptId)).toMatchObject({
      stances: { [stanceId]: { position: -40, confidence: 3 } },
    });
  });

  it("is not asked a second time: who has read cannot stand where they stood before", async () => {
    await handedIn();
    expect((await getMyAssignment(student, assignmentId)).stancesToTake).toEqual([]);
    await expect(startAttempt(student, { assignmentId })).resolves.toHaveProperty("attemptId");
  });

  it.each([
    ["a place beyond the line", 101, 2],
    ["a place between two numbers", 0.5, 2],
    ["a confidence that is none", 0, 5],
  ])("is refused with %s", (_why, position, confidence) => {
    const stances = [{ itemVersionId: stanceId, position, confidence }];
    expect(startSchema.safeParse({ assignmentId, stances }).success).toBe(false);
  });

  it("is shown to its student beside the one after reading, and to the teacher in sum", async () => {
    const result = await getResult(student, await handedIn());
    expect(result?.items[0]).toMatchObject({
      before: { position: -40, confidence: 3 },
      score: { maximum: 0 },
    });
    expect(result?.total).toMatchObject({ points: 0, maximum: 0 });
    await start(classmate);
    const { items } = await getItemAnalysis(teacher, assignmentId);
    expect(items[0]?.stance).toMatchObject({
      before: [0, 1, 0, 0, 0],
      after: [0, 0, 1, 0, 0],
      changes: { low: 0, high: 1, same: 0, mean: 60 },
      moved: [{ mover: "OWN_THINKING", count: 1 }],
    });
  });
});

describe("where one stands after the discussion", () => {
  const stand = (who: Viewer, attemptId: string, position: number) =>
    saveLaterStance(who, {
      attemptId,
      itemVersionId: stanceId,
      position,
      confidence: 2,
      moved: "SOMEBODY",
      movedByPostId: null,
    });

  it("stands beside what was said before and after reading, which stays; the last word counts", async () => {
    const attemptId = await handedIn();
    await stand(student, attemptId, 10);
    await stand(student, attemptId, 60);
    const [stance] = (await getResult(student, attemptId))?.items ?? [];
    expect(stance?.before?.position).toBe(-40);
    expect(stance?.later).toEqual({
      position: 60,
      confidence: 2,
      moved: "SOMEBODY",
      movedByPostId: null,
    });
    const [item] = (await getItemAnalysis(teacher, assignmentId)).items;
    expect(item?.stance?.later).toEqual([0, 0, 0, 1, 0]);
  });

  it("is nothing for the class before anybody has said it", async () => {
    await handedIn();
    const [item] = (await getItemAnalysis(teacher, assignmentId)).items;
    expect(item?.stance?.later).toBeNull();
  });

  it("waits until the work is handed in, and is for a statement in one's own work only", async () => {
    const { attemptId } = await start();
    await expect(stand(student, attemptId, 0)).rejects.toThrow(Conflict);
    const handed = await handedIn(classmate);
    await expect(stand(student, handed, 0)).rejects.toThrow(NotFound);
    const onMatrix = { attemptId: handed, itemVersionId: matrixId, position: 0, movedByPostId: null };
    await expect(
      saveLaterStance(classmate, { ...onMatrix, confidence: 1, moved: "NOTHING" }),
    ).rejects.toThrow(NotFound);
  });

  it("is whole: a place on the line, how sure one is, and what moved one", () => {
    const whole = {
      attemptId: assignmentId,
      itemVersionId: stanceId,
      position: 0,
      confidence: 1,
      moved: "NOTHING",
    };
    expect(laterStanceInputSchema.safeParse(whole).success).toBe(true);
    for (const lacking of [{ position: null }, { confidence: null }, { moved: null }, { position: 101 }])
      expect(laterStanceInputSchema.safeParse({ ...whole, ...lacking }).success).toBe(false);
  });
});

describe("looking back on one's judgements", () => {
  const reflect = (who: Viewer, attemptId: string, text: string, baseRevision = 0) =>
    saveReflection(who, { attemptId, itemVersionId: matrixId, baseRevision, text });

  it("is kept beside the answer, which stays as it was handed in", async () => {
    const attemptId = await handedIn();
    expect(await reflect(student, attemptId, "Because of the court.")).toEqual({ revision: 1 });
    expect(await reflect(student, attemptId, "Because of the votes.", 1)).toEqual({ revision: 2 });
    const result = await getResult(student, attemptId);
    expect(result?.items[1]).toMatchObject({
      answer: { judgements: { a: "p", b: "p", c: "q" } },
      reflection: { text: "Because of the votes.", revision: 2, savedAt: expect.any(Date) },
    });
  });

  it("does not overwrite what another tab has saved since", async () => {
    const attemptId = await handedIn();
    await reflect(student, attemptId, "First tab.");
    await expect(reflect(student, attemptId, "Second tab.")).rejects.toThrow(Conflict);
    await reflect(student, attemptId, "First tab, again.", 1);
    await expect(reflect(student, attemptId, "Second tab.", 1)).rejects.toThrow(Conflict);
    expect((await getResult(student, attemptId))?.items[1]?.reflection?.text).toBe("First tab, again.");
  });

  it("waits until the work is handed in, and is for a matrix of one's own work only", async () => {
    const { attemptId } = await start();
    await expect(reflect(student, attemptId, "Too early.")).rejects.toThrow(Conflict);
    const handed = await handedIn(classmate);
    await expect(reflect(student, handed, "Not mine.")).rejects.toThrow(NotFound);
    const onStance = { attemptId: handed, itemVersionId: stanceId, baseRevision: 0, text: "Not that." };
    await expect(saveReflection(classmate, onStance)).rejects.toThrow(NotFound);
  });

  it.each(["", "   ", "x".repeat(4001)])("refuses to be empty or endless", (text) => {
    const input = { attemptId: assignmentId, itemVersionId: matrixId, baseRevision: 0, text };
    expect(reflectionSchema.safeParse(input).success).toBe(false);
  });
});
