import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { Client } from "pg";
import { complaintsOf } from "./support/console";
import { joinCourse, signInStudent, signInTeacher, startReading } from "./support/people";
import { fetchFile, takeAway } from "./support/taken-away";
import { expect, test } from "./support/test";

/** The demo's assignments: the one that a class has finished, and the one to try. */
async function assignments(database: Client) {
  const { rows } = await database.query(`SELECT id, close_at FROM assignment ORDER BY created_at`);
  const home = (row: { id: string } | undefined) => `/assignments/${row?.id}`;
  return { finished: home(rows.find((row) => row.close_at)), fresh: home(rows.find((row) => !row.close_at)) };
}

/** The demo's finished work: other tests mark elsewhere on the same server. */
const FINISHED = "attempt_id IN (SELECT id FROM attempt WHERE assignment_id = $1)";

/** An attempt that a teacher has marked, and one of the answers in it. */
async function markedAnswer(database: Client) {
  const { finished } = await assignments(database);
  const { rows } = await database.query(
    `SELECT attempt_id, item_version_id FROM score WHERE source = 'TEACHER' AND ${FINISHED} ORDER BY created_at LIMIT 1`,
    [finished.split("/").at(-1)],
  );
  return `attempts/${rows[0].attempt_id}?item=${rows[0].item_version_id}`;
}

/** The page's own heading; the text beside it has one too. */
const headingOf = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 });

for (const [name, addressOf] of [
  ["board", async (database) => `${(await assignments(database)).finished}/board`],
  ["board of nothing handed in", async (database) => `${(await assignments(database)).fresh}/board`],
  [
    "results",
    async (database) => `${(await assignments(database)).finished}/results?sort=-score&show=points`,
  ],
  ["questions", async (database) => `${(await assignments(database)).finished}/items`],
  ["marking desk", async (database) => `${(await assignments(database)).finished}/marking`],
  ["answer", async (database) => `${(await assignments(database)).finished}/${await markedAnswer(database)}`],
] as const satisfies [string, (database: Client) => Promise<string>][])
  test(`reviewing, ${name}: open to everybody's eyes and hands @everywhere`, async ({
    page,
    axe,
    demo,
    database,
  }) => {
    test.slow();
    await signInTeacher(page, demo.teacher);
    const complaints = complaintsOf(page);
    await page.goto(await addressOf(database));
    await expect(headingOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    await axe(page);
    expect(complaints).toEqual([]);
  });

test("the board fills without a reload", async ({ page, device, demo, database }) => {
  const newcomer = { code: demo.joinCode, name: `Early ${Date.now()}`, pin: "739104" };
  const { fresh } = await assignments(database);
  await signInTeacher(page, demo.teacher);
  await page.goto(`${fresh}/board`);
  const row = page.getByRole("row").filter({ hasText: newcomer.name });
  await expect(row).toHaveCount(0);
  const phone = await (await device()).newPage();
  await joinCourse(phone, newcomer);
  await expect(row).toContainText("not started", { timeout: 15_000 });
  await phone.goto(fresh);
  await startReading(phone);
  await expect(row).toContainText("reading", { timeout: 15_000 });
});

test("the way to the marking desk leads to an answer with an address of its own, and back again", async ({
  page,
  demo,
  database,
}) => {
  await signInTeacher(page, demo.teacher);
  const { finished } = await assignments(database);
  await page.goto(`${finished}/board`);
  await page.getByRole("link", { name: "Marking", exact: true }).click();
  await expect(page).toHaveURL(/\/marking\?attempt=[0-9a-f-]+&item=[0-9a-f-]+$/);
  const shown = await headingOf(page).textContent();
  await page.reload();
  await expect(headingOf(page)).toHaveText(shown ?? "");
  await page.goBack();
  await expect(page).toHaveURL(`${finished}/board`);
});

test("five essays are marked without a mouse", async ({ page, demo, database }) => {
  test.slow();
  await signInTeacher(page, demo.teacher);
  const { finished } = await assignments(database);
  await page.goto(`${finished}/marking`);
  const heading = headingOf(page);
  const points = page.getByRole("status").filter({ hasText: /criteria|points$/ });
  const comment = `By keyboard ${Date.now()}`;
  for (let essay = 1; essay <= 5; essay += 1) {
    const name = (await heading.textContent()) ?? "";
    // The keys do something once the page's script has come.
    await expect(async () => {
      await page.keyboard.press("3");
      await expect(points).toContainText("1 of 3", { timeout: 500 });
    }).toPass();
    await page.keyboard.press("2");
    await page.keyboard.press("4");
    await expect(points).toContainText("of 9 points");
    await page.keyboard.press("c");
    await page.keyboard.type(`${comment} no ${essay}`);
    await page.keyboard.press("Control+Enter");
    await expect(heading).not.toHaveText(name);
    await expect(heading).toBeFocused();
    await expect(page.getByText(/^Saved: /)).toBeVisible();
  }
  const { rows } = await database.query(`SELECT points FROM score WHERE comment LIKE $1`, [`${comment}%`]);
  expect(rows.map((row) => row.points)).toEqual([6, 6, 6, 6, 6]);
});

test("a mark that was begun survives a reload, and two markers do not overwrite each other", async ({
  page,
  device,
  demo,
  database,
}) => {
  test.slow();
  const { finished } = await assignments(database);
  const { rows } = await database.query(
    `SELECT attempt_id, item_version_id FROM score WHERE source = 'TEACHER' AND superseded_at IS NULL
     AND comment NOT LIKE 'By keyboard%' AND ${FINISHED} ORDER BY created_at DESC LIMIT 1`,
    [finished.split("/").at(-1)],
  );
  const address = `${finished}/marking?attempt=${rows[0].attempt_id}&item=${rows[0].item_version_id}`;
  const second = await (await device()).newPage();
  for (const marker of [page, second]) {
    await signInTeacher(marker, demo.teacher);
    await marker.goto(address);
  }
  const mine = page.getByRole("textbox", { name: "Comment for the student" });
  await expect(async () => {
    await mine.fill("Mine");
    await expect(page.getByText("Not saved yet: kept on this device")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.reload();
  await expect(mine).toHaveValue("Mine");
  await second.getByRole("textbox", { name: "Comment for the student" }).fill("Theirs");
  await second.getByRole("button", { name: /^Save/ }).click();
  await expect(second.getByText(/^Saved: /)).toBeVisible();

  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Somebody else has marked this answer")).toBeVisible();
  await expect(page.getByText("Theirs").first()).toBeVisible();
  await expect(mine).toHaveValue("Mine");
  await page.getByRole("button", { name: "Save mine in its place" }).click();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  const history = await database.query(
    `SELECT comment, superseded_at IS NULL AS counts FROM score
     WHERE attempt_id = $1 AND item_version_id = $2 AND comment IN ('Mine', 'Theirs') ORDER BY created_at`,
    [rows[0].attempt_id, rows[0].item_version_id],
  );
  expect(history.rows).toEqual([
    { comment: "Theirs", counts: false },
    { comment: "Mine", counts: true },
  ]);
});

test("with names hidden no name is sent, to the page or to its script", async ({ page, demo, database }) => {
  const { finished } = await assignments(database);
  const { rows } = await database.query(
    `SELECT name FROM enrollment WHERE role = 'STUDENT' AND removed_at IS NULL
     AND course_id = (SELECT course_id FROM assignment WHERE id = $1)`,
    [finished.split("/").at(-1)],
  );
  await signInTeacher(page, demo.teacher);
  await page.context().addCookies([{ name: "marking", value: "item%20hidden%20all", url: page.url() }]);
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => bodies.push(response.text().catch(() => "")));
  await page.goto(`${finished}/marking`);
  await expect(headingOf(page)).toHaveText(/^Student \d{3}, question/);
  const name = (await headingOf(page).textContent()) ?? "";
  await page.getByRole("link", { name: "Next" }).click();
  await expect(headingOf(page)).not.toHaveText(name);
  const sent = (await Promise.all(bodies)).join("\n");
  expect(sent).toContain(name);
  expect(rows.filter((row) => sent.includes(row.name))).toEqual([]);
});

test("the results go away as files, and only to those who review", async ({
  page,
  device,
  demo,
  database,
}) => {
  const { finished } = await assignments(database);
  await signInTeacher(page, demo.teacher);
  await page.goto(`${finished}/results`);
  const { rows } = await database.query(
    `SELECT name FROM enrollment WHERE role = 'STUDENT' AND removed_at IS NULL
     AND course_id = (SELECT course_id FROM assignment WHERE id = $1)`,
    [finished.split("/").at(-1)],
  );
  const download = await takeAway(page, "CSV: Results by student");
  expect(download.suggestedFilename()).toMatch(/^Demo, finished .* – students\.csv$/);
  const files = ["students.csv", "responses.csv"].map((name) => `/api${finished}/exports/${name}`);
  const read = async (file = ""): Promise<Record<string, string>[]> =>
    parse(await (await fetchFile(page.request, file)).text(), { bom: true, columns: true });
  const [students, responses] = [await read(files[0]), await read(files[1])];
  const names = students.map((row) => row.Student);
  expect(names).toEqual(expect.arrayContaining(rows.map((row) => row.name)));
  expect(responses.length).toBeGreaterThan(200);

  const [ana] = demo.students;
  if (!ana) throw new Error("The demo has two students.");
  const student = await (await device()).newPage();
  await signInStudent(student, { code: demo.joinCode, ...ana });
  const stranger = await (await device()).newPage();
  for (const file of [...files, `/api${finished}/board`]) {
    expect((await student.request.get(file)).status(), file).toBe(404);
    expect((await stranger.request.get(file)).status(), file).toBe(file.endsWith("board") ? 401 : 404);
  }
});
