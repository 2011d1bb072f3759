import { makeClass } from "./discussion/class";
import { essay, newStudent, says, toEssay } from "./saving/student";
import { holdScripts } from "./support/hold";
import { expect, test } from "./support/test";

test("the text can be read before the scripts have come, nothing can be typed that would be lost, and no line moves when they have @everywhere", async ({
  device,
  demo,
}) => {
  const { page, desk } = await newStudent(await device(), demo);
  const text = page.locator("#content [data-block]");
  const drawn = () =>
    text.evaluateAll((blocks) =>
      blocks.map((block) => {
        const { top, width, height } = block.getBoundingClientRect();
        const at = [top, width, height].map(Math.round).join(" ");
        return `${at} ${block.tagName} ${block.className} ${block.textContent}`;
      }),
    );
  const come = await holdScripts(page);
  await page.goto(desk, { waitUntil: "commit" });
  await expect(text.last()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  await text.nth(6).scrollIntoViewIfNeeded();
  const before = await drawn();
  expect(before.length).toBeGreaterThan(12);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  come();
  await expect(page.getByRole("button", { name: "Next question" })).toBeVisible();
  expect(await drawn()).toEqual(before);
});

/** Holds a text or questions in a document. */
const HELD = /<script type="application\/json".*?<\/script>/gs;

test("text, questions and answers are the same from within the app, come back to, and by the address", async ({
  device,
  demo,
}) => {
  const { page, desk } = await newStudent(await device(), demo);
  const seen = async () => {
    await toEssay(page);
    return {
      blocks: await page.locator("#content [data-block]").allTextContents(),
      questions: await page.getByRole("button", { name: /^Question \d+:/ }).allTextContents(),
      asked: await page.getByRole("complementary", { name: "Questions" }).textContent(),
      answer: await essay(page).inputValue(),
    };
  };
  await essay(page).fill("Strength decides, the author says.");
  await says(page, "saved");
  const first = await seen();
  expect(first.blocks.length).toBeGreaterThan(12);
  expect(first.answer).toBe("Strength decides, the author says.");
  await page.goBack();
  await expect(page).toHaveURL(/\/assignments\//);
  await page.goForward();
  expect(await seen()).toEqual(first);
  const response = await page.goto(desk);
  expect(await seen()).toEqual(first);
  const document = (await response?.text()) ?? "";
  expect(document.match(HELD), "text and questions go into the document once, as they are").toHaveLength(2);
  expect(document).not.toContain('\\"kind\\":\\"EXTENDED_RESPONSE\\"');
  await page.reload();
  expect(await seen()).toEqual(first);
});

test("a preview that one comes back to by the browser's button shows its text and questions again", async ({
  device,
  database,
}) => {
  const { teacher, assignmentId } = await makeClass(database, device, []);
  await teacher.goto(`/assignments/${assignmentId}/preview`);
  const next = teacher.getByRole("button", { name: "Next question" });
  await expect(next).toBeVisible();
  await teacher.getByRole("link", { name: "Back", exact: true }).click();
  await expect(teacher).toHaveURL(/\/edit$/);
  await teacher.goBack();
  await expect(next).toBeVisible();
  await expect(teacher.locator("#content [data-block]").first()).toBeVisible();
});

test("where a part of the page is lost on its way, trying again brings the page", async ({
  device,
  demo,
}) => {
  const { page, desk } = await newStudent(await device(), demo);
  await page.route(desk, async (route) => {
    const headers = { ...route.request().headers(), "sec-fetch-dest": "document" };
    const response = await route.fetch({ headers });
    await route.fulfill({ response, body: (await response.text()).replaceAll(HELD, "") });
  });
  await page.goto(desk);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Next question" })).toBeVisible();
  await expect(page.locator("#content [data-block]").first()).toBeVisible();
});
