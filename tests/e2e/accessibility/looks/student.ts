import type { Page } from "@playwright/test";
import type { ItemKind } from "@/lib/schemas/item-kinds";
import { ITEM_KINDS } from "@/lib/schemas/item-kinds";
import { pack } from "@/prisma/seed/content/pack";
import { questions } from "../../lesson/desk";
import { QUESTIONS } from "../../lesson/solutions";
import type { Setting } from "../setting";
import { type Look, press } from "./look";

/** The page of a question, by its number; after the last one comes the step that hands in. */
const question = (number: number) => async (page: Page) => {
  await questions(page)
    .getByRole("button", { name: new RegExp(`^Question ${number}:`) })
    .click();
};
/** The number of the pack's first question of a kind. */
const firstOf = (kind: ItemKind) => pack.items.findIndex((item) => item.kind === kind) + 1;
const desk = ({ readingId }: Setting) => `/attempts/${readingId}`;

/** A student. */
export const student: readonly Look[] = [
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
];
