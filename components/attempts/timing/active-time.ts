import type { TimeReport } from "@/lib/schemas/attempt-time";

/** Who does nothing for this long has left: a screen full of text takes about as long to read. */
const LONGEST_PAUSE_MS = 90_000;
/** A save carries what was counted once so much of it is new. */
const WORTH_TELLING_S = 30;

/** What somebody is at: the id of a question, null for the text, undefined for neither, which is not counted. */
export type At = string | null | undefined;

/**
 * Counts how long one tab was used, by what somebody was at. It has no timer: whatever happens counts what has passed since the
 * last thing that happened, up to the longest pause. Totals only grow, so that a report may be lost or come twice.
 */
export class ActiveTime {
  readonly tabId: string;
  readonly #now: () => number;
  readonly #milliseconds = new Map<At, number>();
  readonly #told = new Map<At, number>();
  #at: At = null;
  /** Counted up to here, and on until there if nothing else happens. */
  #from: number;
  #until = 0;
  /** Whether this is the tab that was used last. */
  #isHere = false;
  /** Told when this tab begins to be used: the others rest. */
  onHere: () => void = () => undefined;

  /** @param now a clock that is never set, in milliseconds: a device's own may be wrong. */
  constructor(tabId: string, now: () => number) {
    this.tabId = tabId;
    this.#now = now;
    this.#from = now();
  }

  /** Somebody did something there. */
  active(at: At): void {
    this.#count();
    this.#at = at;
    this.#goOn();
  }

  /** Somebody did something that belongs to what they were at before. */
  still(): void {
    this.#count();
    this.#goOn();
  }

  #goOn(): void {
    this.#until = this.#from + LONGEST_PAUSE_MS;
    if (this.#isHere) return;
    this.#isHere = true;
    this.onHere();
  }

  /** Another question is shown: who was at the one before is at this one now. */
  turn(to: string | undefined): void {
    this.#count();
    if (this.#at !== null) this.#at = to;
  }

  /** Nothing counts until somebody does something here: the page is hidden, or another tab is used. */
  rest(): void {
    this.#count();
    this.#until = 0;
    this.#isHere = false;
  }

  /**
   * What the server has not heard of, as totals of this tab; null where there is nothing to tell.
   * @param all however little it is.
   */
  report(all: boolean): TimeReport | null {
    this.#count();
    let fresh = 0;
    const places = [...this.#milliseconds].flatMap(([at, milliseconds]) => {
      const seconds = Math.round(milliseconds / 1000);
      const more = seconds - (this.#told.get(at) ?? 0);
      if (at === undefined || more <= 0) return [];
      fresh += more;
      return { itemVersionId: at, seconds };
    });
    return fresh >= (all ? 1 : WORTH_TELLING_S) ? { tabId: this.tabId, places } : null;
  }

  /** The server has that report. */
  heard(report: TimeReport | null): void {
    for (const { itemVersionId, seconds } of report?.places ?? []) this.#told.set(itemVersionId, seconds);
  }

  #count(): void {
    const now = this.#now();
    const more = Math.min(now, this.#until) - this.#from;
    if (more > 0) this.#milliseconds.set(this.#at, (this.#milliseconds.get(this.#at) ?? 0) + more);
    this.#from = now;
  }
}
