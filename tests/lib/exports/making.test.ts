import { beforeEach, describe, expect, it, vi } from "vitest";
import { getExportFile } from "@/lib/exports/export-file";
import { getExport, getExports } from "@/lib/exports/exports";
import { isFinishedWithin, leaveInBackground } from "@/lib/exports/handing-out/wait";
import { claim } from "@/lib/exports/making/claim";
import { make } from "@/lib/exports/making/make";
import { makeWaiting, sweepExports } from "@/lib/exports/making/work";
import { requestExport } from "@/lib/exports/request-export";
import { retryExport } from "@/lib/exports/retry-export";
import type { ExportFormat, ExportKind } from "@/lib/schemas/exports";
import { NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { bytesOf, readCsv, readXlsx } from "../../support/files";
import { makeClass } from "../grading/class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  await database.export.deleteMany();
  lesson = await makeClass();
  await lesson.finish(await lesson.join("Aigerim"), { choice: "b" });
});

const order = (kind: ExportKind, format: ExportFormat = "CSV") => ({
  ...{ kind, format, timeZone: "UTC" },
  ofId: kind === "GRADEBOOK" ? lesson.courseId : lesson.assignmentId,
});
const ask = async (kind: ExportKind = "RESULTS", format: ExportFormat = "CSV") =>
  (await requestExport(lesson.teacher, order(kind, format))).exportId;
/** Asked for while no process is there that makes it. */
async function askInVain(): Promise<string> {
  const { kind, format, timeZone, ofId } = order("RESULTS");
  const { id } = await database.export.create({
    data: {
      ...{ kind, format, timeZone, courseId: lesson.courseId, assignmentId: ofId },
      ...{ requestedById: lesson.teacher.userId, expiresAt: new Date(Date.now() + 60_000) },
      backgroundAt: new Date(),
    },
  });
  return id;
}
const state = async (exportId: string) => (await getExport(lesson.teacher, exportId)).state;
const file = async (exportId: string) => bytesOf((await getExportFile(lesson.teacher, exportId)).pieces);
/** As if the process that makes it had died some time ago. */
const die = (id: string) =>
  database.export.update({ where: { id }, data: { beatAt: new Date(Date.now() - 120_000) } });

describe("a file that is asked for", () => {
  it.each([
    ["RESULTS", "Student"],
    ["RESPONSES", "Answer"],
    ["ITEM_STATISTICS", "Facility (percent)"],
    ["GRADEBOOK", "Total (percent)"],
  ] as const)("%s is made at once, and read back in both formats", async (kind, column) => {
    await lesson.finish(await lesson.join("Бауыржан"), { choice: "a" });
    for (const format of ["CSV", "XLSX"] as const) {
      const exportId = await ask(kind, format);
      expect(await isFinishedWithin(exportId, 10_000)).toBe(true);
      const bytes = await file(exportId);
      const { size, name } = await getExportFile(lesson.teacher, exportId);
      expect(bytes.byteLength).toBe(size);
      expect(name).toMatch(/^(Assignment|Course)-/);
      const rows = format === "CSV" ? readCsv(bytes) : await readXlsx(bytes);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toContain(column);
      const view = await getExport(lesson.teacher, exportId);
      expect(view).toMatchObject({ state: "ready", done: rows.length, total: rows.length });
    }
  });

  it("asked for twice at once, it is made once", async () => {
    const ids = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(ids).size).toBe(1);
    await isFinishedWithin(ids[0] ?? "", 10_000);
    expect(await database.export.count()).toBe(1);
    // Another one, and another format, are another file.
    const others = await Promise.all([ask("RESPONSES"), ask("RESULTS", "XLSX")]);
    expect(new Set([...ids, ...others]).size).toBe(3);
  });

  it("of a question without figures has empty cells, not noughts, and says of how many it speaks", async () => {
    const exportId = await ask("ITEM_STATISTICS");
    await isFinishedWithin(exportId, 10_000);
    expect(readCsv(await file(exportId))[0]).toMatchObject({
      ...{
        Question: "1",
        "Students (n)": "1",
        "Facility (percent)": "100",
        "Intended weight (percent)": "25",
      },
      ...{ Discrimination: "", Efficiency: "", "Standard deviation (percent)": "" },
    });
    const sheet = await ask("ITEM_STATISTICS", "XLSX");
    await isFinishedWithin(sheet, 10_000);
    expect((await readXlsx(await file(sheet)))[0]).toMatchObject({
      ...{
        Question: 1,
        "Students (n)": 1,
        "Facility (percent)": 100,
        Discrimination: null,
        Efficiency: null,
      },
    });
  });

  it("stays for a day where somebody was told to come back for it, and a few minutes where it was handed out", async () => {
    const [atOnce, later] = [await ask("RESULTS"), await ask("RESPONSES")];
    await Promise.all([atOnce, later].map((exportId) => isFinishedWithin(exportId, 10_000)));
    await leaveInBackground(later);
    const left = async (id: string) => (await getExport(lesson.teacher, id)).expiresAt.getTime() - Date.now();
    expect(await left(atOnce)).toBeLessThan(15 * 60_000);
    expect(await left(later)).toBeGreaterThan(23 * 3_600_000);
    expect((await getExports(lesson.teacher)).map(({ exportId }) => exportId)).toEqual([later]);
  });
});

describe("while it is made", () => {
  it("it waits until a process takes it, no two take it, and what it says grows with its rows", async () => {
    const exportId = await askInVain();
    expect(await state(exportId)).toBe("waiting");
    expect(await isFinishedWithin(exportId, 60)).toBe(false);
    const taken = await Promise.all([claim(), claim(), claim()]);
    expect(taken.flatMap((one) => one?.id ?? [])).toEqual([exportId]);
    expect(await state(exportId)).toBe("making");
    await expect(getExportFile(lesson.teacher, exportId)).rejects.toThrow(NotFound);
    const [claimed] = taken.flatMap((one) => one ?? []);
    if (claimed) await make(claimed);
    expect(await getExport(lesson.teacher, exportId)).toMatchObject({ state: "ready", done: 1, total: 1 });
  });

  it("a process that dies does not take it along: the next one begins anew, and the dead one writes no more", async () => {
    const exportId = await askInVain();
    const dead = await claim();
    await database.exportPart.create({ data: { exportId, position: 0, bytes: Buffer.from("half a li") } });
    // It lives as far as anybody knows.
    expect(await claim()).toBeNull();
    await die(exportId);
    await makeWaiting();
    expect(await state(exportId)).toBe("ready");
    const made = await file(exportId);
    expect(readCsv(made)).toMatchObject([{ Student: "Aigerim" }]);
    if (dead) await make(dead);
    expect(await file(exportId)).toEqual(made);
    expect(await state(exportId)).toBe("ready");
  });

  it("one that woke up again in the meantime is refused, and harms nothing", async () => {
    const exportId = await askInVain();
    const slow = await claim();
    await die(exportId);
    const next = await claim();
    if (slow) await make(slow);
    expect(await state(exportId)).toBe("making");
    if (next) await make(next);
    expect(readCsv(await file(exportId))).toHaveLength(1);
  });

  it("what brings down one process after the other has failed, and can be tried again", async () => {
    const exportId = await askInVain();
    for (let run = 1; run <= 3; run += 1) {
      expect((await claim())?.run).toBe(run);
      await die(exportId);
    }
    expect(await claim()).toBeNull();
    await sweepExports();
    expect(await state(exportId)).toBe("failed");
    const { exportId: again } = await retryExport(lesson.teacher, { exportId });
    expect(again).not.toBe(exportId);
    expect(await isFinishedWithin(again, 10_000)).toBe(true);
    expect((await getExports(lesson.teacher)).map((one) => [one.exportId, one.state])).toEqual([
      [again, "ready"],
    ]);
  });

  it("an error is logged and said, and leaves no half file", async () => {
    const exportId = await askInVain();
    const broken = vi.spyOn(database.attempt, "findMany").mockRejectedValue(new Error("gone"));
    await makeWaiting();
    broken.mockRestore();
    expect(await state(exportId)).toBe("failed");
    expect(await isFinishedWithin(exportId, 1000)).toBe(false);
    expect(await database.exportPart.count()).toBe(0);
  });
});

describe("who may have it", () => {
  it("only who asked, and only while they may see the course", async () => {
    const exportId = await ask();
    await isFinishedWithin(exportId, 10_000);
    await expect(getExport(lesson.assistant, exportId)).rejects.toThrow(NotFound);
    await expect(getExportFile(lesson.assistant, exportId)).rejects.toThrow(NotFound);
    await database.enrollment.updateMany({
      where: { courseId: lesson.courseId, userId: lesson.teacher.userId },
      data: { removedAt: new Date() },
    });
    await expect(getExport(lesson.teacher, exportId)).rejects.toThrow(NotFound);
    await expect(getExportFile(lesson.teacher, exportId)).rejects.toThrow(NotFound);
    await expect(retryExport(lesson.teacher, { exportId })).rejects.toThrow(NotFound);
    expect(await getExports(lesson.teacher)).toEqual([]);
  });

  it("not by whoever marks a second time since, before they have finished", async () => {
    const exportId = await ask();
    await isFinishedWithin(exportId, 10_000);
    const { assignmentId, courseId, teacher } = lesson;
    const second = await database.secondMarking.create({
      data: { assignmentId, courseId, markerId: teacher.userId, sample: 1 },
    });
    await expect(getExportFile(teacher, exportId)).rejects.toThrow(NotFound);
    await database.secondMarking.update({ where: { id: second.id }, data: { endedAt: new Date() } });
    expect((await getExportFile(teacher, exportId)).size).toBeGreaterThan(0);
  });

  it("not more than a few at a time", async () => {
    const { assignmentId, courseId, teacher } = lesson;
    await database.export.createMany({
      data: Array.from({ length: 8 }, (_, at) => ({
        ...{
          kind: "RESULTS" as const,
          format: "CSV" as const,
          timeZone: `Etc/GMT+${at + 1}`,
          courseId,
          assignmentId,
        },
        ...{ requestedById: teacher.userId, expiresAt: new Date(Date.now() + 60_000), failedAt: null },
        beatAt: new Date(),
      })),
    });
    await expect(ask()).rejects.toMatchObject({ code: "exportsWaiting" });
  });

  it("nothing is made for somebody who lost the course while it waited", async () => {
    const exportId = await askInVain();
    const where = { courseId: lesson.courseId, userId: lesson.teacher.userId };
    await database.enrollment.updateMany({ where, data: { removedAt: new Date() } });
    await makeWaiting();
    expect(await database.export.findUnique({ where: { id: exportId } })).toMatchObject({ finishedAt: null });
    expect(await database.exportPart.count()).toBe(0);
  });
});

describe("what has expired", () => {
  it("is not given any more, and goes with its pieces; so does what belongs to a course that goes", async () => {
    const [old, kept] = [await ask("RESULTS"), await ask("GRADEBOOK")];
    await Promise.all([old, kept].map((exportId) => isFinishedWithin(exportId, 10_000)));
    await database.export.update({ where: { id: old }, data: { expiresAt: new Date() } });
    await expect(getExportFile(lesson.teacher, old)).rejects.toThrow(NotFound);
    await sweepExports();
    expect(await database.export.findMany({ select: { id: true } })).toEqual([{ id: kept }]);
    expect(await database.exportPart.count({ where: { exportId: old } })).toBe(0);
    await database.course.delete({ where: { id: lesson.courseId } });
    expect([await database.export.count(), await database.exportPart.count()]).toEqual([0, 0]);
  });
});
