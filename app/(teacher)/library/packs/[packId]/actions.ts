"use server";

import { action, changing } from "@/lib/accounts/session/action";
import { addItems } from "@/lib/items/add-items";
import { copyItems } from "@/lib/items/copy-items";
import { duplicateItem } from "@/lib/items/duplicate-item";
import { orderItems } from "@/lib/items/order-items";
import { removeItem } from "@/lib/items/remove-item";
import { renamePack } from "@/lib/items/rename-pack";
import { restoreItem } from "@/lib/items/restore-item";
import { saveItem } from "@/lib/items/save-item";
import {
  addItemsSchema,
  copyItemsSchema,
  itemIdSchema,
  orderItemsSchema,
  renamePackSchema,
  saveItemSchema,
} from "@/lib/schemas/pack-editing";

export const saveItemAction = async (input: unknown) => action(saveItemSchema, saveItem)(input);
export const renamePackAction = async (input: unknown) => changing(renamePackSchema, renamePack)(input);
export const orderItemsAction = async (input: unknown) => changing(orderItemsSchema, orderItems)(input);
export const duplicateItemAction = async (input: unknown) => changing(itemIdSchema, duplicateItem)(input);
export const removeItemAction = async (input: unknown) => changing(itemIdSchema, removeItem)(input);
export const restoreItemAction = async (input: unknown) => changing(itemIdSchema, restoreItem)(input);
export const copyItemsAction = async (input: unknown) => changing(copyItemsSchema, copyItems)(input);
export const addItemsAction = async (input: unknown) => changing(addItemsSchema, addItems)(input);
