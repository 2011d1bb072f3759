// Answering with a mouse or a finger. A page that is touched presses with the finger.
import { expect, type Locator, type Page } from "@playwright/test";
import { citeButton, cited, placeOf, prompt, questions } from "./desk";
import type { Solution } from "./solutions";

export type Pointer = "mouse" | "finger";

const press = (target: Locator, pointer: Pointer) => (pointer === "mouse" ? target.click() : target.tap());

/** Opens the assignment from one's list, and starts. */
export async function start(page: Page, title: string, pointer: Pointer): Promise<void> {
  await press(page.getByRole("link", { name: `Read and start: ${title}` }), pointer);
  await expect(page.getByRole("button", { name: "Start" })).toBeEnabled();
  await page.getByRole("slider").press("ArrowRight");
  await press(page.getByText("fairly sure", { exact: true }), pointer);
  await press(page.getByRole("button", { name: "Start" }), pointer);
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
}

/** Cites the sentence that holds the words. */
export async function cite(page: Page, words: string, pointer: Pointer): Promise<void> {
  const before = await cited(page).count();
  await press(citeButton(page), pointer);
  await expect(page.getByRole("application", { name: "The text: choose a sentence to cite" })).toBeVisible();
  const { x, y } = await placeOf(page, words);
  if (pointer === "mouse") await page.mouse.click(x, y);
  else await page.touchscreen.tap(x, y);
  await expect(cited(page)).toHaveCount(before + 1);
  await expect(cited(page).last()).toContainText(words);
}

/** Answers the question that is shown. */
export async function answer(page: Page, solution: Solution, pointer: Pointer): Promise<void> {
  const panel = questions(page);
  await expect(prompt(page, solution)).toBeVisible();
  for (const option of solution.options) {
    await press(panel.getByText(option, { exact: true }), pointer);
    await expect(panel.getByLabel(option, { exact: true })).toBeChecked();
  }
  for (const [statement, heading] of solution.placement) {
    const group = panel.getByRole("group", { name: statement });
    await press(group.getByText(heading, { exact: true }), pointer);
    await expect(group.getByLabel(heading, { exact: true })).toBeChecked();
  }
  for (const [term, meaning] of solution.matched)
    await panel.getByLabel(term, { exact: true }).selectOption({ label: meaning });
  for (const entry of solution.ordered)
    await press(panel.getByRole("button", { name: entry, exact: true }), pointer);
  if (solution.stance) {
    await panel.getByRole("slider").press("ArrowRight");
    await expect(panel.getByText(/^10 of 100 towards/)).toBeVisible();
    for (const words of [solution.stance.confidence, solution.stance.moved])
      await press(panel.getByText(words, { exact: true }), pointer);
  }
  if (solution.typed !== null)
    await panel.getByLabel(/^Your (answer, in a few words|number)/).fill(solution.typed);
  if (solution.text !== null) await panel.getByLabel("Your answer").fill(solution.text);
  for (const words of solution.cite) await cite(page, words, pointer);
}

/** To the next question, or after the last one to handing in. */
export const goOn = (page: Page, pointer: Pointer) =>
  press(questions(page).getByRole("button", { name: /^(Next question|Check and hand in)$/ }), pointer);

/** Hands in, from the last step; the page then shows what was handed in. */
export async function handIn(page: Page, pointer: Pointer): Promise<void> {
  await expect(questions(page).getByRole("heading", { name: "Check and hand in" })).toBeVisible();
  await press(questions(page).getByRole("button", { name: "Hand in", exact: true }), pointer);
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+\/result$/);
}
