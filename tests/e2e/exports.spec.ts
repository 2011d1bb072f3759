// What goes away as files, each read back by a parser, and what is printed.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { addExport } from "./support/exported";
import { joinCourse, signInTeacher } from "./support/people";
import { openExports, takeAway } from "./support/taken-away";
import { expect, test } from "./support/test";

type Cells = readonly (readonly unknown[])[];

async function readBack(path: string, name: string): Promise<Cells> {
  const bytes = await readFile(path);
  return name.endsWith(".csv") ? parse(bytes, { bom: true }) : readSheet(bytes);
}

/** Takes one file of the menu away, and reads it back. */
async function take(page: Page, link: string): Promise<{ name: string; cells: Cells }> {
  const file = await takeAway(page, link);
  const name = file.suggestedFilename();
  return { name, cells: await readBack(await file.path(), name) };
}

const demoIds = `SELECT id, course_id FROM assignment WHERE title LIKE 'Demo, finished%' LIMIT 1`;

test("every file of every menu is read back, as CSV and as a workbook, with the same in both", async ({
  page,
  demo,
  database,
}) => {
  test.setTimeout(300_000);
  const { rows } = await database.query(demoIds);
  const [home, course] = [`/assignments/${rows[0].id}`, `/courses/${rows[0].course_id}`];
  const { rows: students } = await database.query(
    "SELECT name FROM enrollment WHERE course_id = $1 AND role = 'STUDENT' AND removed_at IS NULL",
    [rows[0].course_id],
  );
  await signInTeacher(page, demo.teacher);
  const ofAssignment = ["Results by student", "Answers", "Item statistics"];
  for (const [address, files] of [
    [`${home}/results`, ofAssignment],
    [`${home}/insights`, ofAssignment],
    [`${course}/gradebook`, ["Gradebook"]],
  ] as const) {
    await page.goto(address);
    await openExports(page);
    const links = page.getByRole("link", { name: /^(CSV|XLSX): / });
    await expect(links).toHaveCount(2 * files.length);
    for (const file of files) {
      const csv = await take(page, `CSV: ${file}`);
      const xlsx = await take(page, `XLSX: ${file}`);
      expect(xlsx.name).toBe(csv.name.replace(/\.csv$/, ".xlsx"));
      expect(csv.cells.length).toBeGreaterThan(1);
      expect(xlsx.cells).toHaveLength(csv.cells.length);
      // Names and numbers are the same; a workbook's times name their zone at the head of the column.
      expect(xlsx.cells.map((row) => String(row[0]))).toEqual(csv.cells.map((row) => row[0]));
      if (file === "Item statistics") continue;
      const names = new Set(csv.cells.slice(1).map((row) => row[0]));
      if (file !== "Answers") expect(names.size).toBe(students.length);
      const numbers = xlsx.cells.flat().filter((cell) => typeof cell === "number");
      expect(numbers.length).toBeGreaterThan(students.length);
    }
  }
});

test("a file that takes longer is made in the background: one sees how far it is, may leave, and fetches it later", async ({
  page,
  demo,
  database,
  device,
}) => {
  test.setTimeout(180_000);
  const { rows } = await database.query(demoIds);
  const results = `/assignments/${rows[0].id}/results`;
  await signInTeacher(page, demo.teacher);
  await page.goto(results);
  const zone = (await page.context().cookies()).find(({ name }) => name === "tz")?.value ?? "UTC";
  // Another process is at it, and lives.
  const exportId = await addExport(database, rows[0].id, demo.teacher.email, {
    ...{ format: "CSV", timeZone: decodeURIComponent(zone), state: "making" },
  });
  await openExports(page);
  await page.getByRole("link", { name: "CSV: Answers" }).click();
  await page.waitForURL(`**/exports/${exportId}`);
  await expect(page.getByRole("status")).toHaveText("The file is being made: 1,200 of 3,400 rows.");
  await database.query("UPDATE export SET done = 2400 WHERE id = $1", [exportId]);
  await expect(page.getByRole("status")).toHaveText("The file is being made: 2,400 of 3,400 rows.");
  // A program is told where to come back.
  const told = await page.request.get(`/api/assignments/${rows[0].id}/exports/responses.csv`);
  expect([told.status(), await told.json()]).toEqual([202, { href: `/exports/${exportId}` }]);

  await page.goto("/courses");
  await page.goto("/exports");
  await expect(page.getByRole("link", { name: "2,400 of 3,400 rows" })).toBeVisible();
  await page.goto(`/exports/${exportId}`);
  // The other process dies. This one takes over from the beginning.
  await database.query("UPDATE export SET beat_at = now() - interval '5 minutes' WHERE id = $1", [exportId]);
  await expect(page.getByRole("status")).toHaveText("The file is ready.", { timeout: 60_000 });
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  const file = await started;
  const [head, ...answers] = (await readBack(await file.path(), ".csv")) as string[][];
  expect(head?.slice(0, 3)).toEqual(["Student", "Attempt", "Revision of attempt"]);
  expect(answers.length).toBeGreaterThan(200);

  const stranger = await (await device()).newPage();
  expect((await stranger.request.get(`/api/exports/${exportId}/file`)).status()).toBe(404);
  const { rows: codes } = await database.query(
    "SELECT code FROM join_code WHERE course_id = $1 AND retired_at IS NULL",
    [rows[0].course_id],
  );
  const student = await (await device()).newPage();
  await joinCourse(student, { code: codes[0].code, name: `Curious ${exportId.slice(0, 8)}`, pin: "739104" });
  expect((await student.request.get(`/api/exports/${exportId}/file`)).status()).toBe(404);
  await database.query("DELETE FROM enrollment WHERE name = $1", [`Curious ${exportId.slice(0, 8)}`]);
  await database.query("DELETE FROM export WHERE id = $1", [exportId]);
});

test("a file that failed says so, and is tried again", async ({ page, demo, database }) => {
  const { rows } = await database.query(demoIds);
  await signInTeacher(page, demo.teacher);
  const id = await addExport(database, rows[0].id, demo.teacher.email, {
    ...{ timeZone: "Asia/Almaty", state: "failed" },
  });
  await page.goto(`/exports/${id}`);
  await expect(page.getByRole("status")).toHaveText("The file could not be made.");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status")).toHaveText("The file is ready.", { timeout: 60_000 });
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download/ }).click();
  const file = await started;
  const cells = await readBack(await file.path(), file.suggestedFilename());
  expect(cells[0]).toContain("Handed in (Asia/Almaty)");
  await database.query("DELETE FROM export WHERE time_zone = 'Asia/Almaty'");
});

test("reports are printed light, without what is around them, and tell of nobody else", async ({
  page,
  demo,
  database,
}) => {
  test.setTimeout(180_000);
  const { rows } = await database.query(demoIds);
  const { rows: students } = await database.query<{ id: string; name: string }>(
    `SELECT user_id AS id, name FROM enrollment
     WHERE course_id = $1 AND role = 'STUDENT' AND removed_at IS NULL ORDER BY name`,
    [rows[0].course_id],
  );
  await signInTeacher(page, demo.teacher);
  const namesIn = (text: string) => students.filter(({ name }) => text.includes(name));

  await page.goto(`/assignments/${rows[0].id}/results`);
  await openExports(page);
  await page.getByRole("link", { name: "Report of the class, to print" }).click();
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  const address = page.url();
  expect(namesIn(await (await page.request.get(address)).text())).toEqual([]);
  await page.getByRole("link", { name: "with names, for yourself" }).click();
  await expect(page.getByRole("heading", { name: "Student by student" })).toBeVisible();
  expect(namesIn((await page.getByRole("main").textContent()) ?? "")).toHaveLength(students.length);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: "Print, or save as PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  for (const around of [page.getByRole("banner"), page.getByRole("button", { name: /^Print/ })])
    await expect(around).toBeHidden();
  const [paper, scheme] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.backgroundColor, style.colorScheme];
  });
  expect([paper, scheme]).toEqual(["rgb(255, 255, 255)", "light"]);
  await page.emulateMedia({ media: null, colorScheme: null });

  await page.goto(`/courses/${rows[0].course_id}/gradebook`);
  await openExports(page);
  await page.getByRole("link", { name: "Reports for parents, to print" }).click();
  await expect(page.getByRole("article")).toHaveCount(students.length);
  const breaks = await page
    .getByRole("article")
    .evaluateAll((articles) => articles.map(({ className }) => className));
  expect(breaks.every((name) => name.includes("report-page"))).toBe(true);
  for (const { id, name } of students.slice(0, 3)) {
    const alone = await (
      await page.request.get(`/courses/${rows[0].course_id}/reports/${id}?marks=all`)
    ).text();
    expect(namesIn(alone).map((student) => student.name)).toContain(name);
    // One name may be a part of another.
    expect(namesIn(alone).filter((student) => !name.includes(student.name))).toEqual([]);
  }
});
