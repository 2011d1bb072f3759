// What the scores say, and what several got wrong alike: looked at, and shown to a class.
import { signInTeacher } from "./support/people";
import { expect, test } from "./support/test";

test("figures come with words and their number of students; what is shown to the class names nobody", async ({
  page,
  demo,
  database,
}) => {
  const { rows } = await database.query(
    "SELECT id, course_id FROM assignment WHERE title LIKE 'Demo, finished%' LIMIT 1",
  );
  const home = `/assignments/${rows[0].id}`;
  const { rows: students } = await database.query(
    "SELECT name FROM enrollment WHERE course_id = $1 AND role = 'STUDENT' AND removed_at IS NULL",
    [rows[0].course_id],
  );
  await signInTeacher(page, demo.teacher);
  await page.goto(`${home}/results`);
  await page.getByRole("link", { name: "Insights" }).click();
  await expect(page.getByText(/the figures rest on \d+ of them/)).toBeVisible();
  const figure = page.locator("dl > div").filter({ hasText: "Cronbach’s alpha" });
  expect(Number(await figure.locator("dd").textContent())).toBeLessThanOrEqual(1);
  await expect(page.getByRole("region", { name: "Question by question" }).getByRole("row")).not.toHaveCount(
    1,
  );

  await page.getByRole("link", { name: "What several got wrong alike" }).click();
  const counts = page.getByText(/^\d+ students$/);
  await counts.first().click();
  const planned = await page.getByRole("main").textContent();
  expect(students.some(({ name }) => planned?.includes(name))).toBe(true);

  await page.getByRole("link", { name: "Show to the class, without names" }).click();
  await expect(page.getByText("Where does the text say otherwise?")).toBeVisible();
  await expect(counts).toHaveCount(0);
  const shown = await page.request.get(`${home}/insights/take-up?show=class`);
  const bytes = await shown.text();
  expect(bytes).toContain("Where does the text say otherwise?");
  expect(students.filter(({ name }) => bytes.includes(name))).toEqual([]);
});
