import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../../../lib/server/db";
import { annotations } from "../content/annotations";
import { article } from "../content/article";

/** Names the built-in article in the database, whatever its title becomes. */
const SLUG = "study-edition";

type Entry = { readonly kind: string; readonly term: string; readonly explanation: string };

/** Annotations have no order of their own; one is needed to compare them. */
const inOrder = <E extends Entry>(entries: readonly E[]): E[] => {
  const place = ({ kind, term, explanation }: Entry) => JSON.stringify([kind, term, explanation]);
  return [...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/** The content as it is kept and compared. */
const { blocks, ...fields } = article;
const wanted = {
  ...fields,
  blocks: blocks.map(({ id, kind, text }) => ({ key: id, kind, text })),
  annotations: inOrder(annotations),
};

const newestVersion = (transaction: Transaction, articleId: string) =>
  transaction.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      title: true,
      author: true,
      source: true,
      language: true,
      licenceNote: true,
      blocks: { orderBy: { position: "asc" }, select: { key: true, kind: true, text: true } },
      annotations: { select: { kind: true, term: true, explanation: true, passages: true } },
    },
  });

/**
 * Makes the built-in article, or its next version where the content has changed since; a version is never updated.
 * @returns the article and its version of today.
 */
export async function seedStudyEdition(
  transaction: Transaction,
): Promise<{ articleId: string; articleVersionId: string }> {
  const { id: articleId } = await transaction.article.upsert({
    where: { slug: SLUG },
    create: { slug: SLUG },
    update: {},
    select: { id: true },
  });
  const newest = await newestVersion(transaction, articleId);
  if (newest) {
    const { id, number: _number, ...columns } = newest;
    const kept = { ...columns, annotations: inOrder(columns.annotations) };
    if (isDeepStrictEqual(kept, wanted)) return { articleId, articleVersionId: id };
  }
  const version = await transaction.articleVersion.create({
    data: {
      ...fields,
      articleId,
      number: (newest?.number ?? 0) + 1,
      blocks: { create: wanted.blocks.map((block, position) => ({ ...block, position })) },
      annotations: { create: wanted.annotations.map((annotation) => ({ ...annotation })) },
    },
    select: { id: true },
  });
  return { articleId, articleVersionId: version.id };
}
