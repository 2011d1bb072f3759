import { type Change, changed, type Draft } from "./draft";

/** A draft with the way back and forth. */
export type History = {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** What was changed last: typing on in one place is one step. */
  readonly last: string | null;
};

export type Step =
  | Change
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "open"; readonly draft: Draft };

/** As many steps back as anybody takes. */
const LONGEST = 200;

export const opened = (draft: Draft): History => ({ draft, past: [], future: [], last: null });

export function step(history: History, taken: Step): History {
  const { draft, past, future } = history;
  switch (taken.type) {
    case "open":
      return opened(taken.draft);
    case "undo": {
      const before = past.at(-1);
      return before
        ? { draft: before, past: past.slice(0, -1), future: [draft, ...future], last: null }
        : history;
    }
    case "redo": {
      const [after, ...rest] = future;
      return after ? { draft: after, past: [...past, draft], future: rest, last: null } : history;
    }
    default: {
      const next = changed(draft, taken);
      if (next === draft) return history;
      const place = placeOf(taken);
      const typedOn = place !== null && place === history.last;
      return {
        draft: next,
        past: typedOn ? past : [...past, draft].slice(-LONGEST),
        future: [],
        last: place,
      };
    }
  }
}

function placeOf(change: Change): string | null {
  if (change.type === "field") return `field:${change.name}`;
  return change.type === "text" ? `text:${change.id}` : null;
}
