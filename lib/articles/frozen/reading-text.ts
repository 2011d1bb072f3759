import { LRUCache } from "lru-cache";
import { readingMinutes } from "@/lib/articles/reading-time/reading-minutes";
import { type Annotation, annotationSchema, type Block } from "@/lib/schemas/article";
import { db, type Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";

/** An article version as it is read. */
export type ReadingText = {
  readonly articleVersionId: string;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly language: string;
  readonly licenceNote: string;
  readonly blocks: readonly Block[];
  readonly annotations: readonly Annotation[];
  /** How long reading it takes. */
  readonly minutes: number;
};

const kept = new LRUCache<string, ReadingText>({ max: 200 });

/**
 * The text of a version. A version never changes, so it is kept in memory; the caller has made sure that the viewer
 * may read it.
 * @param client the transaction to read in, where there is one: it must not wait for a second connection.
 */
export async function readingText(
  articleVersionId: string,
  client: Pick<Transaction, "articleVersion"> = db,
): Promise<ReadingText> {
  const known = kept.get(articleVersionId);
  if (known) return known;
  const version = await client.articleVersion.findUnique({
    where: { id: articleVersionId },
    select: {
      title: true,
      author: true,
      source: true,
      language: true,
      licenceNote: true,
      blocks: { orderBy: { position: "asc" }, select: { key: true, kind: true, text: true } },
      annotations: {
        orderBy: { term: "asc" },
        select: { kind: true, term: true, explanation: true, passages: true },
      },
    },
  });
  if (!version) throw new NotFound();
  const { blocks, annotations, ...fields } = version;
  const read = blocks.map(({ key, ...block }) => ({ id: key, ...block }));
  const text = {
    articleVersionId,
    ...fields,
    minutes: readingMinutes(read),
    blocks: read,
    annotations: annotations.map((annotation) => annotationSchema.parse(annotation)),
  };
  kept.set(articleVersionId, text);
  return text;
}
