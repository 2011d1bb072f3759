import type { Answer, LearnerItem } from "@/lib/schemas/item";
import type { ScoreSource } from "@/lib/server/generated/enums";
import type { ReadableComment } from "../comments/readable-comment";
import type { BoardState } from "../review/board-view";
import type { ResultsColumn, ResultsRow } from "../review/results-table";

export type StudentsExport = {
  readonly title: string;
  readonly columns: readonly ResultsColumn[];
  readonly rows: readonly (ResultsRow & { readonly state: BoardState })[];
};

export type ResponseRow = {
  readonly name: string;
  readonly attemptNumber: number;
  /** The number of the attempt that it revises. */
  readonly revises: number | null;
  readonly itemNumber: number;
  readonly item: LearnerItem;
  /** Its passages are those that stand in the text; `lost` says how many do not. */
  readonly answer: Answer;
  readonly lost: number;
  /** Null until it is handed in and marked. */
  readonly points: number | null;
  readonly maximum: number;
  readonly source: ScoreSource | null;
  readonly markedBy: string | null;
  readonly comment: ReadableComment | null;
  readonly savedAt: Date;
  readonly handedInAt: Date | null;
  readonly isLate: boolean;
};

export type ResponsesExport = {
  readonly title: string;
  /** How many rows there will be. */
  readonly total: number;
  readonly batches: AsyncIterable<readonly ResponseRow[]>;
};
