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

test("the text is a map of what is cited, in layers; a sentence leads to the answers and posts that cite it", async ({
  page,
  demo,
  database,
}) => {
  const { rows } = await database.query(
    "SELECT id FROM assignment WHERE title LIKE 'Demo, finished%' LIMIT 1",
  );
  await signInTeacher(page, demo.teacher);
  await page.goto(`/assignments/${rows[0].id}/insights`);
  await expect(page.getByRole("heading", { name: "What the class thinks and says" })).toBeVisible();
  await expect(page.getByText(/students who named a place at two moments/)).toBeVisible();
  await expect(page.getByText("Mean consistency")).toBeVisible();
  await expect(page.getByRole("row", { name: /^said nothing/ })).toBeVisible();

  await page.getByRole("link", { name: "Where the class found its evidence" }).click();
  const times = page.getByRole("link", { name: /^Cited (once|\d+ times): by whom$/ });
  await expect(times).not.toHaveCount(0);
  await page.getByText("The map as a table").click();
  const table = page.getByRole("region", { name: "How often each sentence is cited" });
  // Every number of the map stands in the table too: a row adds up to it.
  const sums = await table
    .getByRole("row")
    .evaluateAll((found) =>
      found
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll("td")].reduce((sum, cell) => sum + Number(cell.textContent), 0),
        ),
    );
  expect(await times.evaluateAll((links) => links.map((link) => Number(link.textContent)))).toEqual(sums);

  await page.getByRole("link", { name: "by wrong answers" }).click();
  await expect(page.getByText("Where those looked who were wrong.")).toBeVisible();
  expect(await times.count()).toBeLessThan(sums.length);
  const panel = page.getByRole("region", { name: "Who cites it" });
  const [often] = (await times.first().getAttribute("aria-label"))?.match(/\d+|once/) ?? [];
  await times.first().click();
  await expect(panel.getByText(/ wrong · /).first()).toBeVisible();
  await expect(
    panel.getByText(`${often === "once" ? 1 : often} wrong`, { exact: false }).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/layer=wrong&sentence=/);
  const quoted = await panel.locator(".quotation").textContent();
  // Without colour and on paper: a line under it, which the browser draws.
  await page.emulateMedia({ media: "print" });
  const drawn = page
    .getByRole("main")
    .locator(".reading span")
    .filter({ hasText: quoted ?? "" });
  await expect(drawn.first()).toHaveCSS("text-decoration-line", "underline");
  await expect(drawn.first()).toHaveCSS("text-decoration-style", "dashed");
  await page.emulateMedia({ media: "screen" });

  const citer = panel.getByRole("link").nth(1);
  const name = (await citer.textContent()) ?? "";
  await citer.click();
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+\?item=/);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  // What they cite is of that sentence, the whole of it or a part.
  const cited = await page.getByRole("main").locator(".quotation").allTextContents();
  expect(
    cited.some((words) => quoted?.includes(words.replace(/\d+$/, "")) || words.includes(quoted ?? " ")),
  ).toBe(true);
});
