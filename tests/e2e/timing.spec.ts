// How long somebody is at the text and at a question is counted on the page, kept by the server, and told to its student.
import type { Client } from "pg";
import { essay, newStudent, type Student, says } from "./saving/student";
import { expect, test } from "./support/test";

/** The attempt has been going on for a while: nothing is kept beyond its time. */
const begunEarlier = (database: Client, { attemptId }: Student) =>
  database.query("UPDATE attempt SET started_at = now() - interval '3 hours' WHERE id = $1", [attemptId]);

/** What is kept, but for what other visits have told: at the text, and at the question that is answered in one's own words. */
async function kept(database: Client, { attemptId }: Student, otherTabs: readonly string[] = []) {
  const { rows } = await database.query<{ reading: number; essay: number; all: number }>(
    `SELECT coalesce(sum(seconds) FILTER (WHERE item_version_id IS NULL), 0)::int AS reading,
       coalesce(sum(seconds) FILTER (WHERE kind = 'EXTENDED_RESPONSE'), 0)::int AS essay, coalesce(sum(seconds), 0)::int AS all
     FROM attempt_time LEFT JOIN item_version v ON v.id = item_version_id WHERE attempt_id = $1 AND tab_id <> ALL($2::uuid[])`,
    [attemptId, otherTabs],
  );
  return rows[0] ?? { reading: 0, essay: 0, all: 0 };
}

/**
 * Opens the page again, with a clock that stands still but when it is told. Opening counts as something done: a longest pause passes.
 * @returns the visits that were before, which tell of themselves when they end.
 */
async function openAtRest(database: Client, student: Student): Promise<string[]> {
  const { page, attemptId } = student;
  const start = new Date("2030-01-07T09:00:00Z");
  // The visit before ends by its own clock, and has lasted so long that it has a time to tell.
  await page.waitForTimeout(2_500);
  await page.goto("about:blank");
  const tabs = async () => {
    const { rows } = await database.query("SELECT DISTINCT tab_id FROM attempt_time WHERE attempt_id = $1", [
      attemptId,
    ]);
    return rows.map(({ tab_id }) => tab_id as string);
  };
  await expect.poll(tabs, { timeout: 30_000 }).not.toHaveLength(0);
  const before = await tabs();
  await page.clock.install({ time: start });
  await page.goto(student.desk);
  await expect(essay(page)).toBeVisible();
  await page.clock.pauseAt(new Date(start.getTime() + 3_600_000));
  return before;
}
const OPENED = 90;
/** Give or take a few seconds: what opens the page is not one moment. */
const about = (seconds: number) => expect.closeTo(seconds, -1);

test("reading and writing are counted apart, pauses and hidden pages are not, and the student reads how much it was", async ({
  device,
  demo,
  database,
}) => {
  test.slow();
  const student = await newStudent(await device(), demo);
  const { page } = student;
  await begunEarlier(database, student);
  const before = await openAtRest(database, student);
  const text = page.locator("[data-block]").first();

  await text.hover();
  await page.clock.fastForward(50_000);
  await text.hover({ position: { x: 5, y: 5 } });
  await page.clock.fastForward(600_000);
  await essay(page).click();
  await page.clock.fastForward(40_000);
  await essay(page).pressSequentially("Polite.");
  await page.clock.runFor(2_000);
  await says(page, "saved");
  // The pause of ten minutes counts for a minute and a half. The answer went out a second after the last key.
  await expect
    .poll(() => kept(database, student, before))
    .toMatchObject({ reading: about(OPENED + 50 + 90), essay: about(41) });

  // Another tab in front: nothing counts here.
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.clock.fastForward(80_000);
  await page.goto("/assignments");
  await expect
    .poll(() => kept(database, student, before))
    .toMatchObject({ reading: about(OPENED + 140), essay: about(42) });

  await database.query("UPDATE attempt SET handed_in_at = now(), hand_in_source = 'STUDENT' WHERE id = $1", [
    student.attemptId,
  ]);
  await page.clock.resume();
  await page.goto(`/attempts/${student.attemptId}/result`);
  await page.getByText("How long you were at it").first().click();
  await expect(page.getByText(/Your teacher sees the times of the class together/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Reading the text \d\.?\d? min$/ })).toBeVisible();
});

test("leaving the page tells how long it was used, though nothing was written", async ({
  device,
  demo,
  database,
}) => {
  test.slow();
  const student = await newStudent(await device(), demo);
  const { page } = student;
  await begunEarlier(database, student);
  const before = await openAtRest(database, student);
  await page.locator("[data-block]").first().hover();
  await page.clock.fastForward(20_000);
  await page.goto("about:blank");
  await expect
    .poll(() => kept(database, student, before))
    .toMatchObject({ reading: about(OPENED + 20), essay: 0 });
});

test("an answer is saved whatever is said of the time", async ({ device, demo, database }) => {
  const student = await newStudent(await device(), demo);
  const { page } = student;
  await page.route("**/api/attempts/**", async (route) => {
    const body = route.request().postDataJSON();
    await route.continue({ postData: { ...body, time: { tabId: "none", places: [{ seconds: -1 }] } } });
  });
  await essay(page).fill("It stands.");
  await says(page, "saved");
  const { rows } = await database.query(
    "SELECT answer->>'text' AS text FROM response WHERE attempt_id = $1 AND answer ? 'text'",
    [student.attemptId],
  );
  expect(rows).toEqual([{ text: "It stands." }]);
  expect((await kept(database, student)).all).toBe(0);
});
