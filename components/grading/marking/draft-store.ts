import type { Levels } from "@/lib/schemas/grading";

/** A mark that was begun and not saved, as this device keeps it. */
export type Draft = {
  readonly levels: Levels;
  readonly comment: string;
  /** The score that counted when it was begun. */
  readonly baseScoreId: string | null;
  /** ISO 8601, by this device's clock. */
  readonly at: string;
};

/** One key per marker and answer: on a shared computer nobody finds another's draft in their own work. */
export const draftKey = (userId: string, attemptId: string, itemVersionId: string): string =>
  `mark:${userId}:${attemptId}:${itemVersionId}`;

/** The draft kept under the key; undefined where there is none that makes sense. */
export function readDraft(key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or with undefined forgets it. @returns whether the device did so: it may be full, or refuse. */
export function keepDraft(key: string, draft: Draft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { levels, comment, baseScoreId, at } = value as Partial<Draft>;
  return (
    typeof levels === "object" &&
    levels !== null &&
    Object.values(levels).every((level) => Number.isInteger(level)) &&
    typeof comment === "string" &&
    (baseScoreId === null || typeof baseScoreId === "string") &&
    typeof at === "string"
  );
}
