import { uuidv7 } from "uuidv7";
import type { Annotation, ArticleDraft } from "@/lib/schemas/article";
import type { Transaction } from "@/lib/server/db";

/** Writes a version with its blocks and annotations. Versions are only ever added. @returns its id */
export async function writeVersion(
  transaction: Transaction,
  version: { readonly articleId: string; readonly number: number; readonly draft: ArticleDraft },
  annotations: readonly Annotation[] = [],
): Promise<string> {
  const { articleId, number, draft } = version;
  const { title, author, source, language, licenceNote, blocks } = draft;
  const { id } = await transaction.articleVersion.create({
    data: { id: uuidv7(), articleId, number, title, author, source, language, licenceNote },
    select: { id: true },
  });
  await transaction.articleBlock.createMany({
    data: blocks.map(({ id: key, kind, text }, position) => ({
      articleVersionId: id,
      key,
      position,
      kind,
      text,
    })),
  });
  await transaction.annotation.createMany({
    data: annotations.map(({ kind, term, explanation, passages }) => ({
      articleVersionId: id,
      kind,
      term,
      explanation,
      passages: [...passages],
    })),
  });
  return id;
}
