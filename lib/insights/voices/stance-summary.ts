import { itemSchemas } from "@/lib/schemas/item";
import { stanceBand } from "@/lib/statistics/stance-bands";
import type { AskedItem } from "../loading/asked-assignment";
import type { ClassVoices, PlaceCount } from "../loading/class-voices";

const MOMENTS = ["before", "after", "later"] as const;

/** Where a class stood at one moment. */
export type StanceMoment = {
  readonly moment: (typeof MOMENTS)[number];
  readonly n: number;
  /** Students in each fifth of the line, from its low end. */
  readonly bands: readonly number[];
};

/** Where a class stood on a statement, and how it moved. */
export type StanceSummary = {
  readonly itemVersionId: string;
  /** Among the questions, from 1. */
  readonly number: number;
  readonly statement: string;
  readonly ends: { readonly low: string; readonly high: string };
  /** Those at which somebody named a place. */
  readonly moments: readonly StanceMoment[];
  /** From the first place that somebody named to the last; null where nobody named two. */
  readonly moves: {
    readonly n: number;
    readonly low: number;
    readonly high: number;
    readonly same: number;
    /** From 0 to 200. */
    readonly mean: number;
  } | null;
};

function momentsOf(places: readonly PlaceCount[]): StanceMoment[] {
  return MOMENTS.flatMap((moment, index) => {
    const bands = [0, 0, 0, 0, 0];
    for (const { position, count } of places.filter((place) => place.moment === index + 1)) {
      const band = stanceBand(position);
      bands[band] = (bands[band] ?? 0) + count;
    }
    const n = bands.reduce((sum, count) => sum + count, 0);
    return n === 0 ? [] : [{ moment, n, bands }];
  });
}

/** Of each item that asks for a stance, in their order. */
export function stanceSummaries(items: readonly AskedItem[], voices: ClassVoices): StanceSummary[] {
  return items.flatMap(({ id, kind, prompt, content }, index) => {
    if (kind !== "STANCE") return [];
    const { low, high } = itemSchemas.STANCE.content.parse(content);
    const moved = voices.moves.find(({ itemVersionId }) => itemVersionId === id);
    return [
      {
        ...{ itemVersionId: id, number: index + 1, statement: prompt, ends: { low, high } },
        moments: momentsOf(voices.places.filter(({ itemVersionId }) => itemVersionId === id)),
        moves: moved
          ? {
              n: moved.low + moved.high + moved.same,
              ...{ low: moved.low, high: moved.high, same: moved.same, mean: moved.mean },
            }
          : null,
      },
    ];
  });
}
