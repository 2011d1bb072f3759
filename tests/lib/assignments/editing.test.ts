import { beforeEach, describe, expect, it } from "vitest";
import { archiveAssignment } from "@/lib/assignments/archive-assignment";
import { createAssignment } from "@/lib/assignments/create-assignment";
import { duplicateAssignment } from "@/lib/assignments/duplicate-assignment";
import { publishAssignment } from "@/lib/assignments/publish-assignment";
import { getAssignments, getEditableAssignment } from "@/lib/assignments/queries";
import { restoreAssignment } from "@/lib/assignments/restore-assignment";
import { unpublishAssignment } from "@/lib/assignments/unpublish-assignment";
import { updateAssignment } from "@/lib/assignments/update-assignment";
import { startAttempt } from "@/lib/attempts/start-attempt";
import type { AssignmentInput } from "@/lib/schemas/assignments";
import { database } from "../../support/database";
import { enroll, makeArticle, makeCourse, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";
import { makeWorld, type World } from "../../support/world";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);

async function input(assignmentId: string, change: Partial<AssignmentInput> = {}): Promise<AssignmentInput> {
  const { fields } = await getEditableAssignment(world.viewers.owner, assignmentId);
  return { ...fields, courseId: world.courseId, ...change };
}
const update = async (assignmentId: string, change: Partial<AssignmentInput>, revision = 1) =>
  updateAssignment(world.viewers.owner, {
    assignmentId,
    revision,
    assignment: await input(assignmentId, change),
  });
const stored = async (assignmentId: string) => (await input(assignmentId)) as AssignmentInput;
const start = (assignmentId: string) => startAttempt(world.viewers.student, { assignmentId });
const publish = (assignmentId: string, revision = 1) =>
  publishAssignment(world.viewers.owner, { assignmentId, revision });

describe("a draft", () => {
  it("is unknown to students, and open to them once it is published", async () => {
    await expect(start(world.draftId)).rejects.toMatchObject({ kind: "notFound" });
    await publish(world.draftId);
    await expect(start(world.draftId)).resolves.toHaveProperty("attemptId");
  });

  it("takes its questions in the order and with the points that were chosen", async () => {
    const [first, second] = (await stored(world.draftId)).items;
    if (!first || !second) throw new Error("two questions are needed");
    const items = [{ ...second, points: 7 }, first];
    await update(world.draftId, { items });
    expect((await stored(world.draftId)).items).toEqual(items);
  });

  it("refuses questions of somebody else's pack, and of another text", async () => {
    const foreign = await makeArticle(world.viewers.otherTeacher.userId);
    const builtIn = await makeArticle(null);
    for (const { items } of [foreign, builtIn]) {
      const chosen = items.map(({ id }) => ({ itemVersionId: id, points: 1 }));
      await expect(update(world.draftId, { items: chosen })).rejects.toMatchObject({
        fields: { items: "itemUnknown" },
      });
    }
    await expect(
      update(world.draftId, { articleVersionId: foreign.articleVersionId, items: [] }),
    ).rejects.toMatchObject({ fields: { articleVersionId: "articleUnknown" } });
  });

  it("gives no points for an opinion, which nobody marks", async () => {
    const { items } = await stored(world.draftId);
    const opinion = { kind: "STANCE" as const, content: { low: "no", high: "yes", asksBefore: false } };
    await database.itemVersion.update({ where: { id: items[0]?.itemVersionId ?? "" }, data: opinion });
    await expect(update(world.draftId, { items })).rejects.toMatchObject({
      fields: { items: "pointsForOpinion" },
    });
  });

  it("cannot be published when it would be closed at once", async () => {
    await update(world.draftId, { closeAt: inHours(-1) });
    await expect(publish(world.draftId, 2)).rejects.toMatchObject({ fields: { closeAt: "timePassed" } });
  });

  it("can be made anew", async () => {
    const made = await createAssignment(
      world.viewers.owner,
      await input(world.draftId, { title: "Another" }),
    );
    expect((await stored(made.assignmentId)).title).toBe("Another");
  });
});

describe("two who edit at the same time", () => {
  it("do not overwrite each other: the later one is told", async () => {
    await update(world.draftId, { title: "First" });
    await expect(update(world.draftId, { title: "Second" })).rejects.toMatchObject({
      code: "assignmentChanged",
    });
    expect((await stored(world.draftId)).title).toBe("First");
  });

  it("neither publish what they have not seen", async () => {
    await update(world.draftId, { title: "First" });
    await expect(publish(world.draftId)).rejects.toMatchObject({ code: "assignmentChanged" });
  });

  it("leave one of two saves that come at once", async () => {
    const saves = await Promise.allSettled([
      update(world.draftId, { title: "One" }),
      update(world.draftId, { title: "Two" }),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("keep a colleague's questions that they could not choose themselves", async () => {
    const colleagueId = await makeTeacher();
    await enroll(world.courseId, colleagueId, "TEACHER");
    const colleague = await viewer(colleagueId);
    const assignment = await input(world.draftId, { title: "By a colleague" });
    await updateAssignment(colleague, { assignmentId: world.draftId, revision: 1, assignment });
    expect(await stored(world.draftId)).toMatchObject({
      title: "By a colleague",
      items: assignment.items,
    });
  });
});

describe("an assignment that a student has started", () => {
  it("takes another title, other instructions and later dates", async () => {
    const dueAt = inHours(48);
    await update(world.assignmentId, { title: "Renamed", instructions: "Read twice.", dueAt });
    expect(await stored(world.assignmentId)).toMatchObject({ title: "Renamed", dueAt });
  });

  it("keeps its questions", async () => {
    const { items } = await stored(world.assignmentId);
    await expect(update(world.assignmentId, { items: items.slice(1) })).rejects.toMatchObject({
      fields: { items: "lockedStarted" },
    });
    expect((await stored(world.assignmentId)).items).toEqual(items);
  });

  it("is no draft any more", async () => {
    await expect(
      unpublishAssignment(world.viewers.owner, { assignmentId: world.assignmentId }),
    ).rejects.toMatchObject({ code: "assignmentStarted" });
  });
});

describe("a copy", () => {
  it("is a draft in another course, with the same questions and without dates", async () => {
    const { owner } = world.viewers;
    const courseId = await makeCourse(owner.userId);
    await update(world.assignmentId, { dueAt: inHours(4), closeAt: inHours(8), keyRelease: "AFTER_CLOSE" });
    const copy = await duplicateAssignment(owner, { assignmentId: world.assignmentId, courseId });
    const { fields, isPublished, started } = await getEditableAssignment(owner, copy.assignmentId);
    expect({ isPublished, started, dueAt: fields.dueAt, closeAt: fields.closeAt }).toEqual({
      isPublished: false,
      started: 0,
      dueAt: null,
      closeAt: null,
    });
    expect(fields.keyRelease, "not more than the original shows").toBe("NEVER");
    expect(fields.items).toEqual((await stored(world.assignmentId)).items);
  });

  it("does not go into a course of somebody else", async () => {
    await expect(
      duplicateAssignment(world.viewers.owner, {
        assignmentId: world.assignmentId,
        courseId: world.otherCourseId,
      }),
    ).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("a course's list", () => {
  const entry = async (assignmentId: string) =>
    (await getAssignments(world.viewers.owner, world.courseId)).find(
      (candidate) => candidate.assignmentId === assignmentId,
    );

  it.each([
    ["open", {}],
    ["scheduled", { openAt: inHours(1) }],
    ["late", { dueAt: inHours(-1) }],
    ["closed", { dueAt: inHours(-1), latePolicy: "CLOSE" }],
    ["draft", { publishedAt: null }],
    ["archived", { archivedAt: inHours(-1) }],
  ] as const)("calls it %s", async (state, data) => {
    await database.assignment.update({
      where: { id: world.draftId },
      data: { publishedAt: new Date(), ...data },
    });
    expect((await entry(world.draftId))?.state).toBe(state);
  });

  it("counts who started and handed in and what waits to be marked, without those who left", async () => {
    await database.attempt.update({ where: { id: world.attemptId }, data: { handedInAt: new Date() } });
    expect(await entry(world.assignmentId)).toMatchObject({
      started: 1,
      handedIn: 1,
      toMark: 1,
      canUnpublish: false,
    });
    await database.enrollment.updateMany({
      where: { userId: world.studentId },
      data: { removedAt: new Date() },
    });
    expect(await entry(world.assignmentId)).toMatchObject({
      started: 0,
      handedIn: 0,
      toMark: 0,
      canUnpublish: false,
    });
  });

  it("keeps what is archived, which students do not find and nobody changes, until it is restored", async () => {
    const { assignmentId } = world;
    await archiveAssignment(world.viewers.owner, { assignmentId });
    await expect(start(assignmentId)).rejects.toMatchObject({ kind: "notFound" });
    await expect(update(assignmentId, { title: "New" })).rejects.toMatchObject({
      code: "assignmentArchived",
    });
    await restoreAssignment(world.viewers.owner, { assignmentId });
    await expect(start(assignmentId)).resolves.toEqual({ attemptId: world.attemptId });
  });
});
