"use server";

import { getTranslations } from "next-intl/server";
import { action, changing } from "@/lib/accounts/session/action";
import { addItems } from "@/lib/items/add-items";
import { copyItems } from "@/lib/items/copy-items";
import { duplicateItem } from "@/lib/items/duplicate-item";
import { orderItems } from "@/lib/items/order-items";
import { readQuestions } from "@/lib/items/read-questions";
import { removeItem } from "@/lib/items/remove-item";
import { renamePack } from "@/lib/items/rename-pack";
import { restoreItem } from "@/lib/items/restore-item";
import { saveItem } from "@/lib/items/save-item";
import { savePackPrompts } from "@/lib/items/save-pack-prompts";
import {
  addItemsSchema,
  copyItemsSchema,
  itemIdSchema,
  orderItemsSchema,
  readQuestionsSchema,
  renamePackSchema,
  saveItemSchema,
  savePackPromptsSchema,
} from "@/lib/schemas/pack-editing";

export const saveItemAction = async (input: unknown) => action(saveItemSchema, saveItem)(input);
export const renamePackAction = async (input: unknown) => changing(renamePackSchema, renamePack)(input);
export const orderItemsAction = async (input: unknown) => changing(orderItemsSchema, orderItems)(input);
export const duplicateItemAction = async (input: unknown) => changing(itemIdSchema, duplicateItem)(input);
export const removeItemAction = async (input: unknown) => changing(itemIdSchema, removeItem)(input);
export const restoreItemAction = async (input: unknown) => changing(itemIdSchema, restoreItem)(input);
export const savePackPromptsAction = async (input: unknown) =>
  action(savePackPromptsSchema, savePackPrompts)(input);
export const copyItemsAction = async (input: unknown) => changing(copyItemsSchema, copyItems)(input);
export const addItemsAction = async (input: unknown) => action(addItemsSchema, addItems)(input);

/** With the words that GIFT has none for, in the teacher's language. */
export async function readQuestionsAction(input: unknown) {
  const t = await getTranslations("GiftWords");
  const level = (points: 0 | 1 | 2) => ({
    points,
    label: t(`label${points}`),
    descriptor: t(`level${points}`),
  });
  const words = {
    trueText: t("true"),
    falseText: t("false"),
    rubric: { criteria: [{ id: "answer", title: t("criterion"), levels: [level(0), level(1), level(2)] }] },
  };
  return action(readQuestionsSchema, (viewer, parsed) => readQuestions(viewer, parsed, words))(input);
}
