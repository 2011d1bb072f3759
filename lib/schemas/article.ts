import { z } from "zod";
import { MAX_BLOCK_LENGTH, passageSchema } from "./passage";

export const BLOCK_KINDS = ["HEADING", "PARAGRAPH", "QUOTE", "LIST_ITEM"] as const;
export const blockKindSchema = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof blockKindSchema>;

/** One block of an article version. `id` is stable across versions for as long as the block is the same. */
export const blockSchema = z.object({
  id: z.string().min(1).max(40),
  kind: blockKindSchema,
  text: z.string().trim().min(1, "required").max(MAX_BLOCK_LENGTH),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;

export const articleFieldsSchema = z.object({
  title: z.string().trim().min(1, "required").max(300),
  author: z.string().trim().max(200),
  source: z.string().trim().max(500),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "language"),
  licenceNote: z.string().trim().max(500),
});

/** The most letters of one article: about a long book. One request must carry them. */
const MAX_ARTICLE_LENGTH = 1_000_000;

const blocksSchema = z
  .array(blockSchema)
  .min(1, "articleEmpty")
  .max(2000, "articleTooLong")
  .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, {
    params: { code: "invalid" },
  })
  .refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ARTICLE_LENGTH, {
    params: { code: "articleTooBig" },
  });

/** What saving an imported or edited article takes. */
export const articleDraftSchema = articleFieldsSchema.extend({ blocks: blocksSchema });
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

/** A glossary entry or a translator's note, tied to the words it explains. */
export const annotationSchema = z.object({
  kind: z.enum(["GLOSSARY", "TRANSLATOR_NOTE"]),
  term: z.string().min(1).max(120),
  explanation: z.string().min(1).max(1200),
  passages: z.array(passageSchema).min(1),
});
export type Annotation = Readonly<z.infer<typeof annotationSchema>>;

/** An edit names the number of the version that it is based on. */
export const articleEditSchema = z.object({
  articleId: z.uuid(),
  basedOn: z.number().int().min(1),
  article: articleDraftSchema,
});
export type ArticleEdit = z.infer<typeof articleEditSchema>;

export const articleIdSchema = z.object({ articleId: z.uuid() });
