// Joining, answering and handing in by the keyboard alone: nothing here presses, fills or focuses but by a key.
import { expect, type Locator, type Page } from "@playwright/test";
import { candidate, citeButton, cited, prompt, questions } from "./desk";
import type { Solution } from "./solutions";

/** More stops than any page has. */
const MOST_STOPS = 250;
const hasFocus = (target: Locator) => target.evaluate((element) => element.contains(document.activeElement));

/** Presses Tab until the focus is on the target, or in it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

export async function pressKey(
  page: Page,
  target: Locator,
  key: "Enter" | "Space" | "ArrowRight" = "Enter",
): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Joins, opens the assignment and starts. */
export async function joinAndStart(
  page: Page,
  { code, name, pin }: { code: string; name: string; pin: string },
  title: string,
): Promise<void> {
  await page.goto("/");
  await pressKey(page, page.getByRole("link", { name: "Join with a code" }));
  await type(page, page.getByLabel("Join code"), code);
  await type(page, page.getByLabel("Your name"), name);
  await type(page, page.getByLabel("A PIN of your own"), pin);
  await pressKey(page, page.getByRole("button", { name: "Join" }));
  await pressKey(page, page.getByRole("link", { name: "To my assignments" }));
  await pressKey(page, page.getByRole("link", { name: `Read and start: ${title}` }));
  await pressKey(page, page.getByRole("slider"), "ArrowRight");
  await choose(page, page.getByRole("group", { name: "How sure are you?" }), "fairly sure");
  await pressKey(page, page.getByRole("button", { name: "Start" }));
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
}

/** Of several to choose one from: Tab leads to the group, the arrows through it. */
async function choose(page: Page, group: Locator, option: string): Promise<void> {
  await tabTo(page, group);
  const wanted = group.getByRole("radio", { name: option, exact: true });
  for (let turn = await group.getByRole("radio").count(); turn > 0; turn -= 1) {
    if (await hasFocus(wanted)) break;
    await page.keyboard.press("ArrowDown");
  }
  if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  await expect(wanted).toBeChecked();
}

/** In a closed list the arrows choose. */
async function match(page: Page, list: Locator, meaning: string): Promise<void> {
  await tabTo(page, list);
  const chosen = list.locator("option:checked");
  for (let turn = await list.locator("option").count(); turn > 0; turn -= 1) {
    if ((await chosen.textContent()) === meaning) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrows do not lead to “${meaning}”.`);
}

/** Cites the sentence that holds the words: down through the text with the arrows, or up when it stands above. */
async function cite(page: Page, words: string): Promise<void> {
  const before = await cited(page).count();
  await pressKey(page, citeButton(page));
  await expect(candidate(page)).toBeVisible();
  for (const arrow of ["ArrowDown", "ArrowUp"] as const) {
    let last = "";
    for (
      let shown = (await candidate(page).textContent()) ?? "";
      !shown.includes(words) && shown !== last;
    ) {
      last = shown;
      await page.keyboard.press(arrow);
      shown = (await candidate(page).textContent()) ?? "";
    }
  }
  await expect(candidate(page)).toContainText(words);
  await page.keyboard.press("Enter");
  await expect(cited(page)).toHaveCount(before + 1);
}

/** Answers the question that is shown. */
export async function answer(page: Page, solution: Solution): Promise<void> {
  const panel = questions(page);
  await expect(prompt(page, solution)).toBeFocused();
  const boxes = panel.getByRole("checkbox");
  for (const option of solution.options) {
    if ((await boxes.count()) > 0)
      await pressKey(page, panel.getByRole("checkbox", { name: option, exact: true }), "Space");
    else await choose(page, panel.locator("fieldset"), option);
  }
  for (const [statement, heading] of solution.placement)
    await choose(page, panel.getByRole("group", { name: statement }), heading);
  for (const [term, meaning] of solution.matched)
    await match(page, panel.getByLabel(term, { exact: true }), meaning);
  for (const entry of solution.ordered)
    await pressKey(page, panel.getByRole("button", { name: entry, exact: true }));
  if (solution.stance) {
    await pressKey(page, panel.getByRole("slider"), "ArrowRight");
    await choose(page, panel.getByRole("group", { name: "How sure are you?" }), solution.stance.confidence);
    await choose(page, panel.getByRole("group", { name: /^What moved you/ }), solution.stance.moved);
  }
  if (solution.typed !== null)
    await type(page, panel.getByLabel(/^Your (answer, in a few words|number)/), solution.typed);
  if (solution.text !== null) await type(page, panel.getByLabel("Your answer"), solution.text);
  for (const words of solution.cite) await cite(page, words);
}

/** To the next question, or after the last one to handing in. */
export const goOn = (page: Page) =>
  pressKey(page, questions(page).getByRole("button", { name: /^(Next question|Check and hand in)$/ }));

/** Hands in, from the last step; the page then shows what was handed in. */
export async function handIn(page: Page): Promise<void> {
  await expect(questions(page).getByText("Every question is answered, with its evidence.")).toBeVisible();
  await pressKey(page, questions(page).getByRole("button", { name: "Hand in", exact: true }));
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+\/result$/);
}
