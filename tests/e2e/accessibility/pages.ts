import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ITEM_KINDS, type ItemKind } from "@/lib/schemas/item-kinds";
import { pack } from "@/prisma/seed/content/pack";
import { questions } from "../lesson/desk";
import { QUESTIONS } from "../lesson/solutions";
import * as timing from "./looks/timing";
import type { Reader, Setting } from "./setting";

export type Look = Readonly<{
  what: string;
  at: (setting: Setting) => string;
  /** On a phone it is not there, or another of the looks shows the same. */
  wideOnly?: true;
  /** Brings the page into the state that is looked at. */
  prepare?: (page: Page) => Promise<void>;
}>;

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
};
const dialog = (button: string | RegExp) => async (page: Page) => {
  await press(button)(page);
  await page.getByRole("dialog").waitFor();
};

/** The page of a question, by its number; after the last one comes the step that hands in. */
const question = (number: number) => async (page: Page) => {
  await questions(page)
    .getByRole("button", { name: new RegExp(`^Question ${number}:`) })
    .click();
};
/** The number of the pack's first question of a kind. */
const firstOf = (kind: ItemKind) => pack.items.findIndex((item) => item.kind === kind) + 1;
const desk = ({ readingId }: Setting) => `/attempts/${readingId}`;
const finished = (rest: string) => (setting: Setting) => `/assignments/${setting.assignmentId}${rest}`;
const course = (rest: string) => (setting: Setting) => `/courses/${setting.courseId}${rest}`;

const moderation = ({ moderatedId }: Setting) => `/assignments/${moderatedId}/discussion/moderation`;

const newItem = ({ ownPackId }: Setting) => `/library/packs/${ownPackId}/items/new`;
/** Begins a question of a kind, whatever the device kept of another one. */
const write = (kind: ItemKind) => async (page: Page) => {
  const chosen = page.locator(`[data-kind="${kind}"]`);
  const startOver = page.getByRole("button", { name: "Start over" });
  await chosen.or(startOver).first().waitFor();
  if (await startOver.isVisible()) {
    await startOver.click();
    await page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
  }
  await chosen.click();
  await page.getByLabel("Question", { exact: true }).waitFor();
};

/** The pages of the app by who looks at them, and the states that matter. */
export const PAGES: Readonly<Record<Reader, readonly Look[]>> = {
  nobody: [
    { what: "landing", at: () => "/" },
    { what: "landing, reading settings open", at: () => "/", prepare: press("Reading settings") },
    { what: "a student's sign-in", at: () => "/sign-in?as=student" },
    { what: "a teacher's sign-in", at: () => "/sign-in?as=teacher" },
    { what: "sign-in, refused", at: () => "/sign-in?as=teacher", prepare: press("Sign in") },
    { what: "sign-up", at: () => "/sign-up" },
    { what: "sign-up, refused", at: () => "/sign-up", prepare: press("Sign up") },
    { what: "join", at: () => "/join" },
    { what: "an address that does not exist", at: () => "/no/such/page" },
  ],
  teacher: [
    ...timing.teacher,
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
        await page.getByLabel("Weight (%)").waitFor();
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
  ],
  newcomer: [
    { what: "library", at: () => "/library" },
    { what: "a text of one's own", at: ({ ownArticleId }) => `/library/${ownArticleId}` },
    { what: "editing a text", at: ({ ownArticleId }) => `/library/${ownArticleId}/edit` },
    { what: "a pack of one's own", at: ({ ownPackId }) => `/library/packs/${ownPackId}` },
    { what: "many questions as plain text", at: ({ ownPackId }) => `/library/packs/${ownPackId}/gift` },
    { what: "a new question, its kind", at: newItem },
    // One editor of every kind.
    ...ITEM_KINDS.map((kind) => ({ what: `editor: ${kind}`, at: newItem, prepare: write(kind) })),
    {
      what: "editor: refused",
      at: newItem,
      prepare: async (page) => {
        await write("EVIDENCE_PAIR")(page);
        await press("Save the question")(page);
        await page.getByText("Say what is right: mark it.").waitFor();
      },
    },
    {
      what: "editor: choosing a passage",
      at: newItem,
      prepare: async (page) => {
        await write("PASSAGE")(page);
        await press("Cite")(page);
        await page.getByRole("application").waitFor();
      },
    },
    {
      what: "a question to be edited",
      at: ({ ownPackId, ownItemId }) => `/library/packs/${ownPackId}/items/${ownItemId}`,
      prepare: (page) => page.getByLabel("Question", { exact: true }).waitFor(),
    },
    { what: "notices, none yet", at: () => "/notices" },
    { what: "board without students", at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/board` },
    {
      what: "results without students",
      at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/results`,
    },
    {
      what: "insights without answers",
      at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/insights`,
    },
    { what: "items without answers", at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/items` },
    {
      what: "a discussion to be set up",
      at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/discussion/settings`,
    },
    {
      what: "a discussion, refused",
      at: ({ groupedId }) => `/assignments/${groupedId}/discussion/settings`,
      prepare: async (page) => {
        await page.getByLabel("Title", { exact: true }).first().fill("");
        await press("Save changes")(page);
        await page.getByText("Fill this in.").first().waitFor();
      },
    },
    {
      what: "a discussion, its rubric",
      at: ({ groupedId }) => `/assignments/${groupedId}/discussion/settings`,
      prepare: async (page) => {
        await page.getByText(/^Rubric: /).click();
        await page.getByLabel("Criterion 1").first().waitFor();
      },
    },
    {
      what: "groups",
      at: ({ groupedId }) => `/assignments/${groupedId}/discussion/groups`,
    },
    {
      what: "groups, newly divided",
      at: ({ groupedId }) => `/assignments/${groupedId}/discussion/groups`,
      prepare: async (page) => {
        await press("By chance")(page);
        await page.getByText("Not saved yet", { exact: true }).waitFor();
      },
    },
    { what: "nothing to mark", at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/marking` },
    {
      what: "moderation without a discussion",
      at: ({ ownAssignmentId }) => `/assignments/${ownAssignmentId}/discussion/moderation`,
    },
    { what: "moderation", at: moderation },
    { what: "moderation, hiding a post", at: moderation, prepare: dialog(/^Hide the post of/) },
    {
      what: "moderation, a post shown to the class",
      at: moderation,
      prepare: async (page) => {
        await press(/^Show to the class/)(page);
        await page.getByText("No post waits.").waitFor();
      },
    },
  ],
  student: [
    ...timing.student,
    { what: "assignments", at: () => "/assignments" },
    { what: "cover", at: ({ freshId }) => `/assignments/${freshId}` },
    // One question of every kind.
    ...ITEM_KINDS.map((kind) => ({ what: `desk: ${kind}`, at: desk, prepare: question(firstOf(kind)) })),
    {
      what: "desk: a stance taken",
      at: desk,
      prepare: async (page) => {
        await question(firstOf("STANCE"))(page);
        await questions(page).getByRole("slider").press("ArrowRight");
      },
    },
    {
      what: "desk: some of an order",
      at: desk,
      prepare: async (page) => {
        await question(firstOf("ORDER"))(page);
        await questions(page)
          .getByRole("region", { name: "Still to place" })
          .getByRole("button")
          .first()
          .click();
      },
    },
    {
      what: "desk: citing",
      at: desk,
      prepare: async (page) => {
        await question(firstOf("PASSAGE"))(page);
        await questions(page).getByRole("button", { name: "Cite", exact: true }).click();
        await page.getByRole("application").waitFor();
      },
    },
    {
      what: "desk: a note open",
      at: desk,
      prepare: async (page) => {
        // By key: on a phone the sheet may lie over it.
        await page.locator("[data-note]").first().press("Enter");
        await page.getByRole("button", { name: "Close the note" }).waitFor();
      },
    },
    { what: "desk: all questions", at: desk, prepare: press("All questions") },
    {
      what: "desk: handing in",
      at: desk,
      prepare: async (page) => {
        await question(QUESTIONS)(page);
        await press("Check and hand in")(page);
        await page.getByRole("heading", { name: "Check and hand in" }).waitFor();
      },
    },
    { what: "result before release", at: ({ handedInId }) => `/attempts/${handedInId}/result` },
    { what: "result after release", at: ({ releasedId }) => `/attempts/${releasedId}/result` },
    { what: "account", at: () => "/account" },
    { what: "notices", at: () => "/notices" },
    {
      what: "a discussion's prompts",
      at: ({ discussedId }) => `/assignments/${discussedId}/discuss`,
    },
    { what: "a thread, before one has posted", at: ({ threadId }) => `/threads/${threadId}` },
    {
      what: "a thread, answering in it",
      at: ({ threadId }) => `/threads/${threadId}`,
      prepare: async (page) => {
        await press("Answer")(page);
        await page.getByRole("group", { name: "What does your answer do?" }).waitFor();
      },
    },
    {
      what: "a thread, searching in it",
      at: ({ threadId }) => `/threads/${threadId}?search=paragraph`,
    },
  ],
};
