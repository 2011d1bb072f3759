"use server";

import { redirect } from "next/navigation";
import { action, changing } from "@/lib/accounts/session/action";
import { createArticle } from "@/lib/articles/create-article";
import { deleteArticle } from "@/lib/articles/delete-article";
import { editArticle } from "@/lib/articles/edit-article";
import { createPack } from "@/lib/items/create-pack";
import { deletePack } from "@/lib/items/delete-pack";
import { duplicateArticle } from "@/lib/items/duplicate-article";
import { importPack } from "@/lib/items/import-pack";
import { articleDraftSchema, articleEditSchema, articleIdSchema } from "@/lib/schemas/article";
import { createPackSchema } from "@/lib/schemas/pack-editing";
import { importPackSchema, packIdSchema } from "@/lib/schemas/pack-file";

export const createArticleAction = async (input: unknown) => action(articleDraftSchema, createArticle)(input);
export const editArticleAction = async (input: unknown) => action(articleEditSchema, editArticle)(input);

/** Goes on to the copy. */
export async function duplicateArticleAction(input: unknown) {
  const result = await action(articleIdSchema, duplicateArticle)(input);
  if (result.ok) redirect(`/library/${result.data.articleId}`);
  return result;
}

/** Goes back to the library, which has the text no more. */
export async function deleteArticleAction(input: unknown) {
  const result = await action(articleIdSchema, deleteArticle)(input);
  if (result.ok) redirect("/library");
  return result;
}

export const importPackAction = async (input: unknown) => changing(importPackSchema, importPack)(input);
export const deletePackAction = async (input: unknown) => changing(packIdSchema, deletePack)(input);

/** Goes on to the new pack. */
export async function createPackAction(input: unknown) {
  const result = await action(createPackSchema, createPack)(input);
  if (result.ok) redirect(`/library/packs/${result.data.packId}`);
  return result;
}
