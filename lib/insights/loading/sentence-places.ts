import type { Block } from "@/lib/schemas/article";
import { Prisma } from "@/lib/server/generated/client";
import { type Sentence, sentenceCores } from "@/lib/statistics/citations";

/** The sentences of a text as a statement finds which of them a passage touches. */
export type SentencePlaces = {
  readonly articleVersionId: string;
  readonly cores: readonly Sentence[];
  /** The characters of the text that are no letters. */
  readonly silent: string;
};

export const sentencePlaces = (
  articleVersionId: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): SentencePlaces => ({ articleVersionId, ...sentenceCores(blocks, sentences) });

/** Whether a row `c` of citations, which resolves, is of this text and has a letter. */
export const saysSomething = ({ articleVersionId, silent }: SentencePlaces): Prisma.Sql =>
  Prisma.sql`c.article_version_id = ${articleVersionId}::uuid AND translate(c.quote, ${silent}, '') <> ''`;

/** Joins the rows `c` of citations with the places, from 1, of the sentences that each of them touches: `s.place`. */
export const touching = ({ cores }: SentencePlaces): Prisma.Sql => Prisma.sql`
  JOIN unnest(${cores.map(({ blockId }) => blockId)}::text[], ${cores.map(({ start }) => start)}::int[], ${cores.map(({ end }) => end)}::int[])
    WITH ORDINALITY AS s(block_key, start, "end", place)
    ON s.block_key = c.block_key AND c.start < s."end" AND c."end" > s.start`;
