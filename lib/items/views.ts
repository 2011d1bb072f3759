import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { PromptInput } from "@/lib/schemas/discussion";
import type { ItemDefinition, LearnerItem } from "@/lib/schemas/item";
import type { Difficulty, Skill } from "@/lib/schemas/tags";

/** A question as a teacher chooses it: what learners see of it, and what it trains. */
export type PackItem = { readonly item: LearnerItem; readonly skill: Skill };

/** A set of questions, each in its newest version, all made for one version of the text. */
export type PackView = {
  readonly packId: string;
  readonly title: string;
  /** The viewer's own, to be deleted if they wish. */
  readonly isOwn: boolean;
  readonly articleVersionId: string;
  readonly items: readonly PackItem[];
};

/** A question of a pack that is written in. */
export type WorkshopItem = PackItem & {
  readonly itemId: string;
  /** How often it was saved. */
  readonly number: number;
  readonly difficulty: Difficulty | null;
  /** In how many assignments one of its versions stands. */
  readonly assignments: number;
  /** What has to be mended before it can be saved again: its words were of another version of the text. */
  readonly isOutdated: boolean;
};

/** A pack of the viewer's own, to be written in. */
export type PackWorkshop = {
  readonly packId: string;
  readonly title: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly items: readonly WorkshopItem[];
  /** What to discuss, in order. */
  readonly prompts: readonly (PromptInput & { readonly promptId: string })[];
};

/** A question to be edited, or what a new one needs. */
export type ItemWorkshop = {
  readonly packId: string;
  readonly packTitle: string;
  readonly text: ReadingText;
  /** Themes of the pack's questions so far, to choose from. */
  readonly themes: readonly string[];
  /** Null for a new one. */
  readonly saved: { readonly itemId: string; readonly number: number; readonly item: ItemDefinition } | null;
};
