/** A draft with the way back and forth. */
export type History<D> = {
  readonly draft: D;
  readonly past: readonly D[];
  readonly future: readonly D[];
  /** What was changed last: typing on in one place is one step. */
  readonly last: string | null;
};

export type Step<D> =
  /** `place` names what is typed in; null where every change is a step of its own. */
  | { readonly type: "change"; readonly to: (draft: D) => D; readonly place: string | null }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "open"; readonly draft: D };

/** As many steps back as anybody takes. */
const LONGEST = 200;

export const opened = <D>(draft: D): History<D> => ({ draft, past: [], future: [], last: null });

export function step<D>(history: History<D>, taken: Step<D>): History<D> {
  const { draft, past, future } = history;
  switch (taken.type) {
    case "open":
      return opened(taken.draft);
    case "undo": {
      const before = past.at(-1);
      return before === undefined
        ? history
        : { draft: before, past: past.slice(0, -1), future: [draft, ...future], last: null };
    }
    case "redo": {
      const [after, ...rest] = future;
      return after === undefined
        ? history
        : { draft: after, past: [...past, draft], future: rest, last: null };
    }
    case "change": {
      const next = taken.to(draft);
      if (next === draft) return history;
      const typedOn = taken.place !== null && taken.place === history.last;
      return {
        draft: next,
        past: typedOn ? past : [...past, draft].slice(-LONGEST),
        future: [],
        last: taken.place,
      };
    }
  }
}
