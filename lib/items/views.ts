import type { LearnerItem, Skill } from "@/lib/schemas/item";

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
