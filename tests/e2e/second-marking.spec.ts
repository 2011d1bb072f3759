import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { ask } from "./routes/ask";
import { MATRIX } from "./routes/matrix";
import { makeWorld } from "./routes/world";
import { addAssignment, addCourse, enrollStaff, teacherId } from "./support/classes";
import { signUpTeacher } from "./support/people";
import { shared } from "./support/shared";
import { expect, test } from "./support/test";
import { addFirstMark, addWritten, addWrittenClass, writtenItems } from "./support/written";

const FIRST = "Of the first marker.";
const SECOND = "Of the second marker.";

const heading = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 });

/** Marks the answer on the page by its keys, and goes on. */
async function markByKeys(page: Page, levels: readonly string[], comment = "") {
  const points = page.getByRole("status").filter({ hasText: /criteria|points$/ });
  const [first = "", ...rest] = levels;
  await expect(async () => {
    await page.keyboard.press(first);
    await expect(points).toContainText("1 of 3", { timeout: 500 });
  }).toPass();
  for (const key of rest) await page.keyboard.press(key);
  if (comment) {
    await page.keyboard.press("c");
    await page.keyboard.type(comment);
  }
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/^Saved: /)).toBeVisible();
}

test("a teacher asks, an assistant marks a second time by keyboard, the two are compared and settled by keyboard", async ({
  page,
  device,
  database,
  axe,
}) => {
  test.slow();
  const teacher = await signUpTeacher(page, "Ms First");
  const other = await (await device()).newPage();
  const assistant = await signUpTeacher(other, "Mr Second");
  const firstId = await teacherId(database, teacher.email);
  const { courseId } = await addCourse(database, firstId, `Two markers ${randomUUID()}`);
  await enrollStaff(database, courseId, await teacherId(database, assistant.email), "ASSISTANT");
  const assignmentId = await addAssignment(database, courseId, "Essays", "WHEN_RETURNED");
  const names = ["Writer A", "Writer B", "Writer C"].map((name) => `${name} ${randomUUID().slice(0, 8)}`);
  const first = { points: 6, comment: FIRST };
  await addWrittenClass(database, { courseId, assignmentId, teacherId: firstId }, names, first);
  const home = `/assignments/${assignmentId}`;

  await page.goto(`${home}/marking`);
  await page.getByRole("link", { name: "Two markers" }).click();
  await page.getByRole("radio", { name: /^Mr Second/ }).check();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByText("The second marking is under way")).toBeVisible();
  await axe(page);

  await other.goto(`${home}/marking`);
  await expect(other.getByText("You mark these answers a second time")).toBeVisible();
  expect(await other.content()).not.toContain(FIRST);
  await axe(other);
  for (const [place, levels] of [
    ["3", "2", "4"],
    ["2", "2", "4"],
    ["1", "2", "4"],
  ].entries()) {
    const title = (await heading(other).textContent()) ?? "";
    await markByKeys(other, levels, place === 2 ? SECOND : "");
    if (place < 2) await expect(heading(other)).not.toHaveText(title);
  }
  await expect(other.getByText("Everything is marked", { exact: true })).toBeVisible();
  await page.goto(`${home}/marking/second`);
  await expect(page.getByText("3 of 3 marked")).toBeVisible();
  expect(await page.content()).not.toContain(SECOND);

  await other.goto(`${home}/results`);
  await expect(
    other.getByText("You mark the written answers of this assignment a second time"),
  ).toBeVisible();
  await other.getByRole("link", { name: "Progress, and finishing" }).click();
  await expect(other.getByRole("button", { name: "I have finished" })).toBeVisible();
  await axe(other);
  await other.getByRole("button", { name: "I have finished" }).click();
  const dialog = other.getByRole("dialog");
  await expect(dialog.getByText("Every answer is marked.")).toBeVisible();
  await dialog.getByRole("button", { name: "I have finished" }).click();
  await expect(other.getByRole("heading", { name: "How far the two agree" })).toBeVisible();

  await page.reload();
  const claim = page.getByRole("row").filter({ hasText: "33%" }).first();
  await expect(claim).toContainText("67%");
  await expect(
    page.getByText("From only 3 answers: one other answer could turn these figures."),
  ).toBeVisible();
  await expect(page.getByText("Mr Second is the stricter one, on average by 1 point of 9.")).toBeVisible();
  await page.getByRole("link", { name: "Settle them" }).click();
  // As on the desk, students are numbers where names are hidden.
  await expect(heading(page)).toHaveText(/^Student \d{3}, question 1$/);
  const sent = await page.content();
  expect(names.filter((name) => sent.includes(name))).toEqual([]);
  const title = (await heading(page).textContent()) ?? "";
  await axe(page);
  const said = page.getByRole("status");
  await expect(async () => {
    await page.keyboard.press("2");
    await expect(said.filter({ hasText: "Settled: " })).toBeVisible({ timeout: 1500 });
  }).toPass();
  await expect(heading(page)).not.toHaveText(title);
  await page.keyboard.press("u");
  await expect(said.filter({ hasText: "Taken back: " })).toBeVisible();
  await expect(heading(page)).toHaveText(title);
  await page.keyboard.press("2");
  await expect(heading(page)).not.toHaveText(title);
  await expect(page.getByText("1 of 2 settled").first()).toBeVisible();
  await page.keyboard.press("3");
  const note = page.getByLabel("Why (for the markers only)");
  await expect(note).toBeVisible();
  await page.keyboard.press("2");
  await note.focus();
  await page.keyboard.type("We read it again together.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Everything is settled", { exact: true })).toBeVisible();
  await axe(page);

  const { rows } = await database.query(
    `SELECT points, comment, rule FROM score WHERE course_id = $1 AND superseded_at IS NULL ORDER BY rule, points`,
    [courseId],
  );
  // By hand 5 points; the second marker’s are 4 or 5, by whose answer came first.
  expect(rows).toEqual([
    { points: 6, comment: FIRST, rule: "rubric/1" },
    { points: expect.any(Number), comment: FIRST, rule: "settled/1" },
    { points: 5, comment: FIRST, rule: "settled/1" },
  ]);
  expect([4, 5]).toContain(rows[1].points);
  const { rows: settled } = await database.query(
    "SELECT settling, note, undone_at IS NULL AS stands FROM settlement WHERE course_id = $1 ORDER BY created_at",
    [courseId],
  );
  expect(settled).toEqual([
    { settling: "SECOND", note: "", stands: false },
    { settling: "SECOND", note: "", stands: true },
    { settling: "BY_HAND", note: "We read it again together.", stands: true },
  ]);
});

/** In the first marks, and nowhere else. */
const SECRETS = ["Quillfeather first comment", "3.17"];

test("no page and no file of the course tells a second marker of the first marks before they have finished", async ({
  database,
  device,
}) => {
  test.setTimeout(300_000);
  const world = await makeWorld(database, device);
  const { courseId, assignmentId, handedInId: attemptId, cookies } = world;
  const { rows: staff } = await database.query<{ id: string; role: string }>(
    "SELECT user_id AS id, role FROM enrollment WHERE course_id = $1 AND role <> 'STUDENT'",
    [courseId],
  );
  const idOf = (role: string) => staff.find((one) => one.role === role)?.id ?? "";
  const items = await writtenItems(database, assignmentId);
  for (const { id: itemVersionId, criteria } of items) {
    const place = { courseId, attemptId, itemVersionId };
    await addWritten(database, place, "An answer.");
    const levels = Object.fromEntries(criteria.map(({ id }) => [id, 1]));
    const mark = { points: 3.17, comment: SECRETS[0] ?? "" };
    await addFirstMark(database, place, idOf("TEACHER"), levels, mark);
  }
  await database.query(
    "INSERT INTO second_marking (id, course_id, assignment_id, marker_id, sample) VALUES ($1, $2, $3, $4, 1)",
    [randomUUID(), courseId, assignmentId, idOf("ASSISTANT")],
  );
  const home = `/assignments/${assignmentId}`;
  const ofItems = items.flatMap(({ id }) => [
    `${home}/attempts/${attemptId}?item=${id}`,
    `${home}/marking?attempt=${attemptId}&item=${id}`,
    `${home}/marking/second/settle?show=any&attempt=${attemptId}&item=${id}`,
  ]);
  const addresses = [
    ...Object.values(MATRIX).flatMap(({ at, method = "GET" }) => (method === "GET" ? [at(world)] : [])),
    ...[`${home}/results?show=points`, `${home}/results?show=percent`, `${home}/insights/take-up?show=class`],
    ...[`/courses/${courseId}/gradebook?show=percent`, ...ofItems],
  ];
  const telling = async (cookie: string) => {
    const told: string[] = [];
    for (const address of addresses) {
      const { body } = await ask(`${shared().origin}${address}`, { cookie });
      if (SECRETS.some((secret) => body.includes(secret))) told.push(address);
    }
    return told;
  };
  expect(await telling(cookies.assistant)).toEqual([]);
  // The marks are there: whoever may see them does, in more than one place.
  expect((await telling(cookies.owner)).length).toBeGreaterThan(5);
  await database.query("UPDATE second_marking SET ended_at = now() WHERE assignment_id = $1", [assignmentId]);
  expect((await telling(cookies.assistant)).length).toBeGreaterThan(5);
});
