import { z } from "zod";
import type { ArticleDraft, Block } from "./article";

/** The most that is taken in at once. A book has about one million characters. */
export const MAX_IMPORT_BYTES = 5_000_000;

/** What a source may be: the text itself, or a page. */
export const importTypeSchema = z.enum(["text/plain", "text/html"]);
export type ImportType = z.infer<typeof importTypeSchema>;

/** Why a line of the source is not among the blocks. */
export type LeftOutReason = "furniture" | "title" | "byline";

/** A line of the source that was left out. Nothing is: each can be put back. */
export type LeftOut = {
  readonly id: string;
  readonly text: string;
  readonly reason: LeftOutReason;
  /** The block that it stood before; null at the end. */
  readonly before: string | null;
};

/** What an import made of a source, to be looked at and changed before it is saved. */
export type Imported = {
  readonly fields: Omit<ArticleDraft, "blocks">;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  /** The source in plain words, to compare with. */
  readonly source: string;
};
