import { z } from "zod";
import { MAX_GROUP_NAME, MAX_GROUPS, MAX_PROMPTS } from "./discussion-limits";
import { instant } from "./instant";
import { rubricSchema } from "./kinds/extended-response";

const end = z.string().trim().min(1, "required").max(80);

/** Something to discuss. With a statement, a post takes a position on it, on a line with two named ends. */
export const promptSchema = z.object({
  title: z.string().trim().min(1, "required").max(120),
  text: z.string().trim().min(1, "required").max(4000),
  line: z
    .object({ statement: z.string().trim().min(1, "required").max(400), low: end, high: end })
    .nullable(),
});
export type PromptInput = Readonly<z.output<typeof promptSchema>>;

/** How posts are marked. Criteria and levels as of an extended response. */
export const discussionRubricSchema = rubricSchema;

/** A word or phrase that holds a post for a teacher. */
const heldWord = z.string().trim().min(2, "tooShort").max(60);

/** The rules of a discussion, as its page of settings sends them. */
export const discussionSettingsSchema = z
  .object({
    openAt: instant.nullable(),
    closeAt: instant.nullable(),
    afterHandIn: z.boolean(),
    postFirst: z.boolean(),
    citationsRequired: z.number().int().min(0).max(6),
    repliesRequired: z.number().int().min(0).max(20),
    isAnonymous: z.boolean(),
    isPremoderated: z.boolean(),
    heldWords: z.array(heldWord).max(200),
    rubric: discussionRubricSchema,
    points: z.number().min(0).max(100),
  })
  .superRefine(({ openAt, closeAt }, context) => {
    if (openAt && closeAt && closeAt <= openAt)
      context.addIssue({ code: "custom", path: ["closeAt"], params: { code: "closeBeforeOpen" } });
  });
export type DiscussionSettings = Readonly<z.output<typeof discussionSettingsSchema>>;

/** What the page of settings saves. `revision` is the one it was based on, 0 where there was no discussion yet. */
export const saveDiscussionSchema = z.object({
  assignmentId: z.uuid(),
  revision: z.number().int().min(0),
  settings: discussionSettingsSchema,
  /** In their order. One that is there already names itself. */
  prompts: z
    .array(promptSchema.extend({ promptId: z.uuid().nullable() }))
    .min(1, "required")
    .max(MAX_PROMPTS),
});
export type SaveDiscussion = z.output<typeof saveDiscussionSchema>;

/**
 * Who discusses with whom, in the groups' order; without any the class does as a whole. One that is there already names itself.
 * A student who is not named stays where they are. `basedOn` names the groups that were there, in their order.
 */
export const saveGroupsSchema = z.object({
  assignmentId: z.uuid(),
  basedOn: z.array(z.uuid()).max(MAX_GROUPS),
  groups: z
    .array(
      z.object({
        groupId: z.uuid().nullable(),
        name: z.string().trim().min(1, "required").max(MAX_GROUP_NAME),
        userIds: z.array(z.uuid()).max(500),
      }),
    )
    .max(MAX_GROUPS),
});
export type SaveGroups = z.output<typeof saveGroupsSchema>;
