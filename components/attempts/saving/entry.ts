import type { Answer } from "@/lib/schemas/item";
import { sameAnswer } from "./same-answer";

/** A change that the server has not acknowledged. A save id names one content for ever: another content, another id. */
export type Change = {
  readonly saveId: string;
  /** By this device's clock, in milliseconds: only to tell which of two changes made here came last. */
  readonly changedAt: number;
  /** Save ids of earlier contents that this one grew out of, and that may have reached the server unheard of. */
  readonly ancestors: readonly string[];
  /** Whether it may have reached the server already. */
  readonly tried: boolean;
  /** To be sent by itself, because a request with several answers was refused and one of them must be the reason. */
  readonly alone: boolean;
  /** Why the server does not take it. */
  readonly refusal: string | null;
};

/** What stands on the server in another tab's or device's name. */
export type There = {
  readonly answer: Answer;
  readonly revision: number;
  readonly savedAt: string;
  readonly saveId: string | null;
};

/** An answer that another tab left on this device. */
export type Rival = { readonly saveId: string; readonly answer: Answer; readonly changedAt: number };

/** All that is known of the answer to one item. */
export type Entry = {
  /** What is on the screen. */
  readonly answer: Answer | null;
  /** The revision on the server that it rests on. */
  readonly base: number;
  readonly savedAt: string | null;
  readonly change: Change | null;
  readonly newer: There | null;
  readonly rivals: readonly Rival[];
  readonly late: boolean;
};

export const EMPTY: Entry = {
  answer: null,
  base: 0,
  savedAt: null,
  change: null,
  newer: null,
  rivals: [],
  late: false,
};

/** So many ancestors are remembered; a forgotten one costs a needless question to the student, never an answer. */
const MAX_ANCESTORS = 200;

export function edited(entry: Entry, answer: Answer, saveId: string, changedAt: number): Entry {
  const { change } = entry;
  const ancestors = change ? (change.tried ? [...change.ancestors, change.saveId] : change.ancestors) : [];
  return {
    ...entry,
    answer,
    change: {
      saveId,
      changedAt,
      ancestors: ancestors.slice(-MAX_ANCESTORS),
      tried: false,
      alone: change?.alone ?? false,
      refusal: null,
    },
  };
}

/** The server says that `saveId` is committed. What was changed since stays a change, now on top of that. */
export function acknowledged(entry: Entry, saveId: string, revision: number, savedAt: string): Entry {
  const change = entry.change?.saveId === saveId ? null : entry.change;
  const stands = revision >= entry.base ? { base: revision, savedAt } : {};
  const after = { ...entry, ...stands, change };
  if (!after.newer) return after;
  if (after.newer.revision <= after.base) return { ...after, newer: null };
  return change ? after : taken(after, after.newer);
}

/** The attempt was closed before these came: the server keeps the last of them beside. */
export function keptLate(entry: Entry, saveIds: readonly string[], savedAt: string): Entry {
  const isKept = entry.change && saveIds.includes(entry.change.saveId);
  return isKept ? { ...entry, change: null, newer: null, late: true, savedAt } : entry;
}

/**
 * Something else stands on the server. It replaces what is on the screen where nothing unsaved would be lost by that;
 * where it is only an earlier state of what is on the screen, that goes on top; else the student has to choose.
 * `ancestors` are the save ids that the other answer grew out of, as far as they are known.
 */
export function met(entry: Entry, there: There, ancestors: readonly string[] = []): Entry {
  const { change } = entry;
  if (!change) return there.revision > entry.base ? taken(entry, there) : entry;
  const outlived = there.saveId === change.saveId || ancestors.includes(change.saveId);
  if (outlived || sameAnswer(entry.answer, there.answer)) return taken(entry, there);
  if (there.saveId !== null && change.ancestors.includes(there.saveId))
    return { ...entry, base: there.revision, savedAt: there.savedAt, newer: null };
  return { ...entry, newer: there };
}

/** Marks the change, if it is still the one that was sent. */
export function marked(
  entry: Entry,
  saveId: string,
  mark: Partial<Pick<Change, "alone" | "refusal">>,
): Entry {
  const { change } = entry;
  return change?.saveId === saveId ? { ...entry, change: { ...change, ...mark } } : entry;
}

function taken(entry: Entry, there: There): Entry {
  const { answer, revision, savedAt } = there;
  return { ...entry, answer, base: revision, savedAt, change: null, newer: null, late: false };
}
