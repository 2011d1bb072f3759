import type { ExportFormat, ExportKind } from "@/lib/schemas/exports";

/**
 * | state | the file |
 * | --- | --- |
 * | waiting | is taken by no process yet |
 * | making | is being written |
 * | ready | can be fetched |
 * | failed | will not come: ask again |
 */
export type ExportState = "waiting" | "making" | "ready" | "failed";

/** A file that somebody asked for, as they see it. */
export type ExportView = {
  readonly exportId: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly courseId: string;
  readonly courseTitle: string;
  /** Null on what is made of a whole course. */
  readonly assignment: { readonly id: string; readonly title: string } | null;
  readonly state: ExportState;
  /** Rows written, of how many; null before that is known. */
  readonly done: number;
  readonly total: number | null;
  /** Of the file, in bytes; null before it is ready. */
  readonly size: number | null;
  readonly askedAt: Date;
  /** When it goes. */
  readonly expiresAt: Date;
};

type Row = Pick<ExportView, "kind" | "format" | "courseId" | "assignment" | "done" | "total" | "size"> & {
  readonly id: string;
  readonly course: { readonly title: string };
  readonly beatAt: Date | null;
  readonly finishedAt: Date | null;
  readonly failedAt: Date | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** The columns that a view is made from. */
export const exportColumns = {
  ...{ id: true, kind: true, format: true, courseId: true, done: true, total: true, size: true },
  ...{ beatAt: true, finishedAt: true, failedAt: true, createdAt: true, expiresAt: true },
  course: { select: { title: true } },
  assignment: { select: { id: true, title: true } },
} as const;

export function stateOf({ beatAt, finishedAt, failedAt }: Pick<Row, "beatAt" | "finishedAt" | "failedAt">) {
  if (finishedAt) return "ready";
  if (failedAt) return "failed";
  return beatAt ? "making" : "waiting";
}

export function exportView(row: Row): ExportView {
  const { kind, format, courseId, assignment, done, total, size, expiresAt } = row;
  return {
    exportId: row.id,
    ...{ kind, format, courseId, assignment, done, total, size, expiresAt },
    courseTitle: row.course.title,
    state: stateOf(row),
    askedAt: row.createdAt,
  };
}
