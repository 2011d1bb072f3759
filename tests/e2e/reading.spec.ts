import { newStudent } from "./saving/student";
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
