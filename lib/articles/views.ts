import type { ArticleDraft } from "@/lib/schemas/article";
import type { ReadingText } from "./frozen/reading-text";

/** A text as it stands in a library's list. */
export type LibraryEntry = {
  readonly articleId: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The newest version's number. */
  readonly version: number;
  readonly savedAt: Date;
  readonly isBuiltIn: boolean;
  readonly isMine: boolean;
  readonly packs: number;
};

/** A text with the list of its versions, newest first. */
export type ArticleView = {
  readonly articleId: string;
  readonly isBuiltIn: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  readonly canCopy: boolean;
  readonly versions: readonly {
    readonly articleVersionId: string;
    readonly number: number;
    readonly savedAt: Date;
    /** Those of courses that the viewer reviews. */
    readonly assignments: number;
  }[];
  /** The version asked for, or the newest. */
  readonly text: ReadingText;
  readonly number: number;
};

/** What can be edited of a text. */
export const draftOf = ({
  title,
  author,
  source,
  language,
  licenceNote,
  blocks,
}: ReadingText): ArticleDraft => ({
  title,
  author,
  source,
  language,
  licenceNote,
  blocks: blocks.map((block) => ({ ...block })),
});
