import type { Answer, LearnerItem } from "@/lib/schemas/item";
import { MOVERS } from "@/lib/schemas/kinds/stance";
import { mean } from "@/lib/statistics/mean";
import { stanceBands } from "@/lib/statistics/stance-bands";
import type { ItemAnswer } from "./item-answer";

export type StanceSpread = {
  readonly ends: { readonly low: string; readonly high: string };
  /** Students in each fifth of the line, from its low end; `before` is null where nobody was asked. */
  readonly before: readonly number[] | null;
  readonly after: readonly number[];
  /** After the discussion; null where nobody has said. */
  readonly later: readonly number[] | null;
  /** Of those who stood somewhere both times: how many went which way, and by how much. */
  readonly changes: {
    readonly low: number;
    readonly high: number;
    readonly same: number;
    /** Mean distance between the two places, from 0 to 200; null without anybody. */
    readonly mean: number | null;
  } | null;
  readonly moved: readonly { readonly mover: (typeof MOVERS)[number]; readonly count: number }[];
};

/** Where a class stood before and after reading, and after the discussion. */
export function stanceSpread(item: LearnerItem, given: readonly ItemAnswer[]): StanceSpread | null {
  if (item.kind !== "STANCE") return null;
  const { low, high } = item.content;
  const before = given.flatMap((one) => one.before?.position ?? []);
  const after = given.flatMap(({ answer }) => positionOf(answer) ?? []);
  const later = given.flatMap((one) => one.later?.position ?? []);
  const changes = given.flatMap(({ before: first, answer }) => {
    const second = positionOf(answer);
    return first && second !== null ? [second - first.position] : [];
  });
  const count = (mover: (typeof MOVERS)[number]) =>
    given.filter(({ answer }) => answer && "moved" in answer && answer.moved === mover).length;
  return {
    ends: { low, high },
    before: before.length > 0 ? stanceBands(before) : null,
    after: stanceBands(after),
    later: later.length > 0 ? stanceBands(later) : null,
    changes:
      changes.length === 0
        ? null
        : {
            low: changes.filter((change) => change < 0).length,
            high: changes.filter((change) => change > 0).length,
            same: changes.filter((change) => change === 0).length,
            mean: mean(changes.map(Math.abs)),
          },
    moved: MOVERS.map((mover) => ({ mover, count: count(mover) })).filter((row) => row.count > 0),
  };
}

const positionOf = (answer: Answer | null): number | null =>
  answer && "position" in answer ? answer.position : null;
