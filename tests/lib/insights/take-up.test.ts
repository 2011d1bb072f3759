import { expect, it } from "vitest";
import { getTakeUp } from "@/lib/insights/take-up";
import { makeClass } from "../grading/class";

it("gathers who chose the same wrong option, and names nobody to the class", async () => {
  const lesson = await makeClass();
  for (const name of ["Bolat", "Asel"]) await lesson.finish(await lesson.join(name), { choice: "a" });
  await lesson.finish(await lesson.join("Chiara"), { choice: "b" });
  await lesson.finish(await lesson.join("Damir"));
  await lesson.begin(await lesson.join("Emre"), { choice: "a" });
  const { list } = await getTakeUp(lesson.teacher, lesson.assignmentId, { names: true });
  expect(list).toEqual([
    expect.objectContaining({ number: 1, part: null, given: "A yes", count: 2, names: ["Asel", "Bolat"] }),
  ]);
  const shown = await getTakeUp(lesson.teacher, lesson.assignmentId, { names: false });
  expect(shown.list).toHaveLength(1);
  expect(JSON.stringify(shown.list)).not.toMatch(/Asel|Bolat/);
});

it("has nothing where one alone went wrong", async () => {
  const lesson = await makeClass();
  await lesson.finish(await lesson.join(), { choice: "a" });
  expect((await getTakeUp(lesson.teacher, lesson.assignmentId, { names: true })).list).toEqual([]);
});
