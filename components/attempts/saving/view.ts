import { other } from "./conflict";
import type { Change, Entry } from "./entry";
import type { AnswerState, AnswersSnapshot, SaveStatus } from "./types";

/** What is known of the way to the server. */
export type Line = {
  /** The last request did not get through. */
  readonly failing: boolean;
  readonly signedOut: boolean;
  readonly onDevice: boolean;
  readonly handedInAt: string | null;
};

/** Where a save is. */
export type Whereabouts = {
  readonly isSending: (itemVersionId: string, saveId: string) => boolean;
  readonly isKept: (itemVersionId: string, saveId: string) => boolean;
};

/** Draws what the page shows. What did not change since `before` stays the same object, so that it is not drawn again. */
export function snapshot(
  entries: ReadonlyMap<string, Entry>,
  line: Line,
  before: AnswersSnapshot | undefined,
  where: Whereabouts,
): AnswersSnapshot {
  const states = [...entries].map(([id, entry]): [string, AnswerState] => {
    const now = answerState(id, entry, line, where);
    const old = before?.answers[id];
    return [id, old && isSame(old, now) ? old : now];
  });
  return { answers: Object.fromEntries(states), status: saveStatus([...entries.values()], line) };
}

function answerState(id: string, entry: Entry, line: Line, where: Whereabouts): AnswerState {
  const { answer, savedAt, change } = entry;
  return { answer, savedAt, state: stateOf(id, entry, change, line, where), newer: other(entry) };
}

function stateOf(id: string, entry: Entry, change: Change | null, line: Line, where: Whereabouts) {
  if (!change) return entry.late ? "late" : entry.savedAt ? "saved" : "none";
  if (where.isSending(id, change.saveId)) return "saving";
  return isHeld(entry, line) && where.isKept(id, change.saveId) ? "kept" : "unsaved";
}

/** Whether a change has to wait, rather than just being on its way. */
function isHeld({ change, newer, rivals }: Entry, line: Line): boolean {
  return line.failing || line.signedOut || newer !== null || rivals.length > 0 || isRefused(change);
}

const isRefused = (change: Change | null) => change !== null && change.refusal !== null;

function saveStatus(entries: readonly Entry[], line: Line): SaveStatus {
  const pending = entries.filter(({ change, rivals }) => change || rivals.length > 0);
  const times = entries.flatMap(({ savedAt }) => savedAt ?? []);
  const savedAt = times.reduce<string | null>((last, time) => (last && last > time ? last : time), null);
  const refusal = pending.find(({ change }) => isRefused(change))?.change?.refusal ?? null;
  const { onDevice, handedInAt } = line;
  const facts = { savedAt, pending: pending.length, onDevice, refusal, handedInAt };
  if (line.signedOut) return { state: "signedOut", ...facts };
  if (pending.some((entry) => isHeld(entry, line))) return { state: onDevice ? "kept" : "unsaved", ...facts };
  if (pending.length > 0) return { state: "saving", ...facts };
  if (entries.some((entry) => entry.late)) return { state: "late", ...facts };
  return { state: savedAt ? "saved" : "idle", ...facts };
}

function isSame(one: AnswerState, two: AnswerState): boolean {
  return (
    one.answer === two.answer &&
    one.state === two.state &&
    one.savedAt === two.savedAt &&
    one.newer?.answer === two.newer?.answer &&
    one.newer?.savedAt === two.newer?.savedAt
  );
}
