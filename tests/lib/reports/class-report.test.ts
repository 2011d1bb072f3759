import { expect, it } from "vitest";
import { getClassReport } from "@/lib/reports/class-report";
import { makeClass } from "../grading/class";

it("tells of a class what was asked, how it went and what it rests on, and names nobody unless asked to", async () => {
  const lesson = await makeClass();
  for (const name of ["Ana Quill", "Bo Quill"])
    await lesson.finish(await lesson.join(name), { choice: "a", quote: "It was also a refusal." });
  await lesson.join("Cem Quill");
  const report = await getClassReport(lesson.teacher, lesson.assignmentId, { names: false });
  expect(JSON.stringify(report)).not.toContain("Quill");
  expect(report).toMatchObject({ students: 3, citing: 2, results: null });
  expect(report.insights).toMatchObject({ handedIn: 2, test: { n: 2, mean: 2 } });
  expect(report.questions.map(({ number, prompt, points }) => [number, prompt, points])).toEqual([
    [1, "What was the answer?", 2],
    [2, "Where is the refusal?", 2],
    [3, "Why?", 4],
  ]);
  expect(report.wrongAlike).toMatchObject([{ number: 1, given: "A yes", count: 2, names: [] }]);
  expect(report.restsOn).toEqual([{ text: "It was also a refusal.", students: 2 }]);

  const named = await getClassReport(lesson.teacher, lesson.assignmentId, { names: true });
  expect(named.wrongAlike).toMatchObject([{ names: ["Ana Quill", "Bo Quill"] }]);
  expect(named.results).toMatchObject([
    { name: "Ana Quill", points: 2, maximum: 8, ratio: 0.25 },
    { name: "Bo Quill", points: 2 },
    { name: "Cem Quill", points: null, ratio: null },
  ]);
});

it("of an assignment that nobody has handed in says so, and what was asked", async () => {
  const lesson = await makeClass();
  const report = await getClassReport(lesson.teacher, lesson.assignmentId, { names: true });
  expect(report).toMatchObject({ students: 0, results: [], restsOn: [], insights: { test: null } });
  expect(report.questions).toHaveLength(3);
});
