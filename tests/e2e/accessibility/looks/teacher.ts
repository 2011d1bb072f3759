import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { evidence } from "./evidence";
import { exports } from "./exports";
import { course, dialog, finished, type Look, press } from "./look";
import { pins } from "./pins";
import { secondMarkingOfTeacher } from "./second-marking";

/** The demo's teacher. */
export const teacher: readonly Look[] = [
  ...secondMarkingOfTeacher,
  { what: "courses", at: () => "/courses" },
  { what: "courses, a new one", at: () => "/courses", prepare: dialog("New course") },
  { what: "course", at: course("") },
  { what: "course, what to do with an assignment", at: course(""), prepare: press(/^What to do with/) },
  { what: "people", at: course("/people") },
  { what: "gradebook", at: course("/gradebook") },
  { what: "gradebook in per cent", at: course("/gradebook?show=percent&sort=-total"), wideOnly: true },
  {
    what: "gradebook, its rules",
    at: course("/gradebook/settings"),
    prepare: async (page) => {
      await press("Add a category")(page);
      await page.getByLabel("Weight (%)").last().waitFor();
    },
  },
  {
    what: "gradebook, one cell",
    at: (setting) => course(`/gradebook/${setting.assignmentId}/${setting.markedId}`)(setting),
    prepare: async (page) => {
      await press("Set it")(page);
      await page.getByText("Fill this in.").waitFor();
    },
  },
  { what: "join code", at: course("/join-code") },
  { what: "new assignment", at: course("/assignments/new") },
  { what: "new assignment, publishing", at: course("/assignments/new"), prepare: dialog("Publish") },
  { what: "editing an assignment", at: finished("/edit") },
  { what: "preview", at: finished("/preview") },
  { what: "cover for a reviewer", at: finished("") },
  { what: "board", at: finished("/board") },
  { what: "times for single students", at: finished("/times") },
  {
    what: "times for single students, one changed",
    at: finished("/times"),
    prepare: dialog(/^Change the times of/),
  },
  { what: "board, returning", at: finished("/board"), prepare: dialog(/^Return (all|#|\d)/) },
  { what: "results", at: finished("/results") },
  {
    what: "to take up again",
    at: finished("/insights/take-up"),
    prepare: (page) =>
      page
        .getByText(/^\d+ students$/)
        .first()
        .click(),
  },
  { what: "to take up again, for the class", at: finished("/insights/take-up?show=class") },
  ...evidence,
  {
    what: "insights",
    at: finished("/insights"),
    prepare: (page) => page.getByText("What these figures mean").click(),
  },
  { what: "results as points", at: finished("/results?show=points"), wideOnly: true },
  {
    what: "a text of the library, questions from a file",
    at: ({ articleId }) => `/library/${articleId}`,
    prepare: dialog("Bring questions from a file"),
  },
  { what: "items", at: finished("/items") },
  { what: "items, how one counts", at: finished("/items"), prepare: dialog("Change how it counts") },
  { what: "marking", at: finished("/marking") },
  {
    what: "marking, the marker’s own comments",
    at: finished("/marking"),
    prepare: async (page) => {
      const keep = page.getByRole("button", { name: "Keep this comment to use again" });
      const search = page.getByRole("combobox", { name: "Put in a comment of your own" });
      if (!(await search.isVisible())) {
        // Words of its own: another page may keep some at the same time. They count once the script has come.
        await expect(async () => {
          await page.getByLabel("Comment for the student").fill(`Ask why, {name}. ${randomUUID()}`);
          await page.getByText("Not saved yet: kept on this device").waitFor({ timeout: 500 });
        }).toPass();
        await keep.click();
        await search.waitFor();
      }
      await page.getByText(/^\d+ comments? of your own$/).click();
    },
  },
  { what: "marking, its keys", at: finished("/marking"), wideOnly: true, prepare: press("Keys") },
  ...pins,
  { what: "threads", at: finished("/discussion") },
  { what: "a thread", at: ({ longThreadId }) => `/threads/${longThreadId}` },
  {
    what: "a thread, closing it",
    at: ({ longThreadId }) => `/threads/${longThreadId}`,
    prepare: dialog("Close with a summary"),
  },
  {
    what: "a thread, what can be done with a post",
    at: ({ longThreadId }) => `/threads/${longThreadId}`,
    prepare: async (page) => {
      await press(/^More about the post of/)(page);
      await page.getByRole("menu").waitFor();
    },
  },
  { what: "who is heard", at: finished("/discussion/heard") },
  {
    what: "what a discussion rests on, its tables open",
    at: finished("/discussion/evidence"),
    prepare: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      }),
  },
  { what: "marks of a discussion", at: finished("/discussion/marks") },
  {
    what: "marks of a discussion, one student",
    at: (setting) => finished(`/discussion/marks/${setting.markedId}`)(setting),
  },
  { what: "stances", at: finished("/discussion/stances") },
  { what: "common ground", at: finished("/discussion/common-ground") },
  { what: "one attempt", at: (setting) => finished(`/attempts/${setting.attemptId}`)(setting) },
  { what: "library", at: () => "/library" },
  { what: "import", at: () => "/library/import" },
  { what: "a built-in text", at: ({ articleId }) => `/library/${articleId}` },
  { what: "account", at: () => "/account" },
  { what: "account, its menu", at: () => "/account", prepare: press("Demo Teacher") },
  ...exports,
];
