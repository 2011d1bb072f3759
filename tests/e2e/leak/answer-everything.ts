import { expect, type Page } from "@playwright/test";

/** Goes through all questions of the page and gives each an answer, whatever its kind; ends where it is handed in. */
export async function answerEverything(page: Page): Promise<void> {
  const next = page.getByRole("button", { name: "Next question" });
  const end = page.getByRole("button", { name: "Check and hand in" });
  for (;;) {
    await expect(next.or(end)).toBeVisible();
    await answerOne(page);
    const isLast = await end.isVisible();
    await (isLast ? end : next).click();
    if (isLast) break;
  }
  await expect(page.getByText("Saved", { exact: false }).first()).toBeVisible();
}

async function answerOne(page: Page): Promise<void> {
  const questions = page.getByRole("complementary", { name: "Questions" });
  // A group of radio buttons each for a choice, and for every statement that is put under a heading.
  for (const group of await questions.locator("fieldset").all()) {
    await group.locator("label").first().click();
  }
  for (const list of await questions.locator("select").all()) await list.selectOption({ index: 1 });
  const open = questions.getByRole("region", { name: "Still to place" }).getByRole("button");
  // By the alphabet, which is no order that a key has.
  for (const entry of (await open.allTextContents()).sort()) await open.filter({ hasText: entry }).click();
  const text = questions.getByRole("textbox");
  if (await text.isVisible()) await text.fill("Because the text says so.\n\nAnd it says why.");
  const cite = questions.getByRole("button", { name: "Cite", exact: true });
  if (await cite.isVisible()) {
    await cite.click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(questions.getByRole("button", { name: "Cite another passage" })).toBeVisible();
  }
}
