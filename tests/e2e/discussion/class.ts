// A class that discusses: a teacher and students, each on a device of their own.
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Client } from "pg";
import * as make from "../support/classes";
import { addThread, type Rules } from "../support/discussed";
import { joinCourse, signUpTeacher } from "../support/people";

export const SENTENCE = "Tokayev turned it down.";

export const PIN = "739104";

type Device = () => Promise<BrowserContext>;

/** Makes a course with a discussion of one prompt, and signs everybody in. */
export async function discussingClass(
  database: Client,
  device: Device,
  names: readonly string[],
  rules: Rules = {},
) {
  const lesson = await makeClass(database, device, names);
  return {
    ...lesson,
    threadId: await addThread(database, lesson.assignmentId, "Borders or peoples?", rules),
  };
}

/** A course with an assignment that nobody discusses yet, and everybody signed in. */
export async function makeClass(database: Client, device: Device, names: readonly string[]) {
  const teacher = await (await device()).newPage();
  const { email } = await signUpTeacher(teacher, "Ms Leader");
  const { courseId, code } = await make.addCourse(
    database,
    await make.teacherId(database, email),
    "A class that discusses",
  );
  const assignmentId = await make.addAssignment(database, courseId, "To discuss", "WHEN_RETURNED");
  const students: Page[] = [];
  for (const name of names) {
    const page = await (await device()).newPage();
    await joinCourse(page, { code, name, pin: PIN });
    students.push(page);
  }
  return { teacher, students, courseId, code, assignmentId };
}

/** Brings the words of the text to the middle, and says where a finger meets them. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const block of document.querySelectorAll<HTMLElement>("[data-block]")) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const range = document.createRange();
        range.setStart(node, at + 1);
        range.setEnd(node, at + 2);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error(`The text does not hold "${wanted}".`);
  }, words);
}

const TEXT = "What you think, and why";

/** Cites the sentence of the text for what is being written. */
export async function cite(page: Page, words = SENTENCE): Promise<void> {
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(page.getByRole("application")).toBeVisible();
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await expect(page.getByRole("button", { name: "Show passage 1 in the text" })).toContainText(words);
}

/** Writes what a first post needs, and posts it. */
export async function firstPost(page: Page, threadId: string, words: string): Promise<void> {
  await page.goto(`/threads/${threadId}`);
  await page.getByLabel(TEXT).fill(words);
  await cite(page);
  await page.getByRole("button", { name: "Post", exact: true }).click();
  await expect(page.getByRole("article").filter({ hasText: words })).toBeVisible();
}

export const field = (page: Page) => page.getByLabel(TEXT);
export const postWith = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });
