import type { Page } from "@playwright/test";
import type { ItemKind } from "@/lib/schemas/item-kinds";
import { ITEM_KINDS } from "@/lib/schemas/item-kinds";
import type { Setting } from "../setting";
import { noEvidence } from "./evidence";
import { dialog, type Look, press } from "./look";
import { secondMarkingOfNewcomer } from "./second-marking";

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

/** A teacher of their own course: writing questions, setting up, and what is empty. */
export const newcomer: readonly Look[] = [
  ...secondMarkingOfNewcomer,
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
  ...noEvidence,
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
];
