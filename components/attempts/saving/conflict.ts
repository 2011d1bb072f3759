import type { KeptAnswer } from "./device";
import { type Entry, edited, type Rival } from "./entry";
import { sameAnswer } from "./same-answer";
import type { Choice } from "./types";

/**
 * Brings back the answers to one item that are still on this device, from before a reload or from another tab. The last
 * of them is shown and sent as it is; whether it may go on top of what the server has is for the server to say. What
 * cannot be shown at the same time waits to be chosen.
 */
export function adopted(entry: Entry, rows: readonly KeptAnswer[]): Entry {
  const [last, ...earlier] = rows.toSorted(
    (a, b) => b.changedAt - a.changedAt || (b.saveId > a.saveId ? 1 : -1),
  );
  if (!last) return entry;
  if (entry.change) return withRivals(entry, rows);
  const { saveId, changedAt, ancestors } = last;
  const change = { saveId, changedAt, ancestors, tried: true, alone: false, refusal: null };
  return withRivals({ ...entry, answer: last.answer, base: last.baseRevision, change }, earlier);
}

function withRivals(entry: Entry, rows: readonly KeptAnswer[]): Entry {
  const known = [entry.change?.saveId, ...(entry.change?.ancestors ?? [])];
  const rivals = rows
    .filter((row) => !known.includes(row.saveId) && !sameAnswer(row.answer, entry.answer))
    .map(({ saveId, answer, changedAt }): Rival => ({ saveId, answer, changedAt }));
  return { ...entry, rivals };
}

/** The other answer that the student is asked about. */
export function other(entry: Entry): { answer: Rival["answer"]; savedAt: string } | null {
  if (entry.newer) return { answer: entry.newer.answer, savedAt: entry.newer.savedAt };
  const [rival] = entry.rivals;
  return rival ? { answer: rival.answer, savedAt: new Date(rival.changedAt).toISOString() } : null;
}

/** The student keeps one of two answers. Theirs from the server is saved already; every other choice is a new save. */
export function chosen(entry: Entry, choice: Choice, saveId: string, now: number): Entry {
  const { newer, answer } = entry;
  if (newer && choice === "theirs")
    return {
      ...entry,
      answer: newer.answer,
      base: newer.revision,
      savedAt: newer.savedAt,
      change: null,
      newer: null,
    };
  if (newer && answer)
    return edited(
      { ...entry, base: newer.revision, savedAt: newer.savedAt, newer: null },
      answer,
      saveId,
      now,
    );
  const [rival, ...rivals] = entry.rivals;
  if (!rival) return entry;
  return choice === "mine" ? { ...entry, rivals } : edited({ ...entry, rivals }, rival.answer, saveId, now);
}
