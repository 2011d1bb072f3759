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
  await page.goto(desk);
  expect(await seen()).toEqual(first);
  await page.reload();
  expect(await seen()).toEqual(first);
});
