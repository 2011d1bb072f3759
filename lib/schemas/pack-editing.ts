import { z } from "zod";
import { promptSchema } from "./discussion";
import { MAX_PROMPTS } from "./discussion-limits";
import { itemDefinitionSchema } from "./pack-file";
import { MAX_GIFT } from "./pack-limits";

/** The most items that a pack holds. */
export const MAX_PACK_ITEMS = 200;

const title = z.string().trim().min(1).max(200);

export const createPackSchema = z.object({ articleId: z.uuid(), title });
export const renamePackSchema = z.object({ packId: z.uuid(), title });

/** `itemId` null makes a new item; `basedOn` is the number of the version that an edit began with. */
export const saveItemSchema = z.object({
  packId: z.uuid(),
  itemId: z.uuid().nullable(),
  basedOn: z.number().int().min(1).nullable(),
  item: itemDefinitionSchema,
});
export type SaveItem = z.infer<typeof saveItemSchema>;

export const itemIdSchema = z.object({ itemId: z.uuid() });

/** All items of the pack, in the order wanted. */
export const orderItemsSchema = z.object({
  packId: z.uuid(),
  itemIds: z.array(z.uuid()).max(MAX_PACK_ITEMS),
});

export const copyItemsSchema = z.object({
  packId: z.uuid(),
  itemVersionIds: z.array(z.uuid()).min(1, "questionsNeeded").max(MAX_PACK_ITEMS),
});

export const addItemsSchema = z.object({
  packId: z.uuid(),
  items: z.array(itemDefinitionSchema).min(1, "questionsNeeded").max(MAX_PACK_ITEMS),
});

/** All prompts of the pack, in the order wanted. `basedOn` names those that were there, in their order. */
export const savePackPromptsSchema = z.object({
  packId: z.uuid(),
  basedOn: z.array(z.uuid()).max(MAX_PROMPTS),
  prompts: z.array(promptSchema).max(MAX_PROMPTS),
});
export type SavePackPrompts = z.infer<typeof savePackPromptsSchema>;

export const readQuestionsSchema = z.object({
  packId: z.uuid(),
  source: z.string().trim().min(1, "required").max(MAX_GIFT),
});
