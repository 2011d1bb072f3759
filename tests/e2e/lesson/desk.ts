// What the ways of answering share: where things stand on the page where one reads and answers.
import { expect, type Page } from "@playwright/test";
import type { Solution } from "./solutions";

/** The questions: beside the text, or in a sheet over it. */
export const questions = (page: Page) => page.getByRole("complementary", { name: "Questions" });

export const prompt = (page: Page, { prompt: name }: Solution) =>
  questions(page).getByRole("heading", { level: 2, name });

/** The passages that the answer rests on. */
export const cited = (page: Page) => questions(page).getByRole("button", { name: /^Show passage/ });

export const citeButton = (page: Page) =>
  questions(page).getByRole("button", { name: /^(Cite|Cite another passage)$/ });

/** What would be cited now. */
export const candidate = (page: Page) => page.locator('.quotation[aria-live="polite"]');

/** Waits until everything is committed. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-save-state]")).toHaveText(/^Saved \d\d:\d\d$/);
}

/** Where a finger or a mouse meets the words in the text, after bringing them to the middle of the window. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const block of document.querySelectorAll<HTMLElement>("[data-block]")) {
      // Numbers of passages stand in the text without belonging to it.
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const at = nodes
        .map(({ data }) => data)
        .join("")
        .indexOf(wanted);
      if (at < 0) continue;
      let before = 0;
      for (const node of nodes) {
        const offset = at + 1 - before;
        before += node.length;
        if (offset >= node.length) continue;
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        node.parentElement?.scrollIntoView({ block: "start", behavior: "instant" });
        window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error(`The text does not say “${wanted}”.`);
  }, words);
}

/** The attempt that the page shows. */
export function attemptOf(page: Page): string {
  const [, attemptId] = /\/attempts\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  if (!attemptId) throw new Error(`${page.url()} is no attempt.`);
  return attemptId;
}
