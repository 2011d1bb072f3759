import type { SavedResponse } from "@/lib/attempts/views";
import type { Save } from "@/lib/schemas/attempts";
import type { Answer } from "@/lib/schemas/item";
import { EMPTY, type Entry } from "./entry";
import type { AnswersSnapshot } from "./types";
import { type Line, snapshot } from "./view";

/** A save on its way, with what it grew out of. */
export type Sent = Save & { readonly answer: Answer; readonly ancestors: readonly string[] };

/** What this tab knows of the answers of one attempt and of the way to the server. Whoever subscribes hears of each change. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #snapshot: AnswersSnapshot;
  #line: Line = { failing: false, signedOut: false, onDevice: true, handedInAt: null };
  /** The saves on their way: item version → save id. */
  #sending: ReadonlyMap<string, string> = new Map();
  /** Whether that save is on the device, and what to do when an answer changes: the keeper's. */
  isKept: (itemVersionId: string, saveId: string) => boolean = () => false;
  onEntry: (itemVersionId: string) => void = () => undefined;

  constructor(itemVersionIds: readonly string[], responses: readonly SavedResponse[]) {
    for (const id of itemVersionIds) this.#entries.set(id, EMPTY);
    for (const { itemVersionId, answer, revision, savedAt } of responses)
      this.#entries.set(itemVersionId, { ...EMPTY, answer, base: revision, savedAt });
    this.#snapshot = this.#draw();
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  get line(): Line {
    return this.#line;
  }

  entry(itemVersionId: string): Entry {
    return this.#entries.get(itemVersionId) ?? EMPTY;
  }

  set(itemVersionId: string, entry: Entry): void {
    if (entry === this.#entries.get(itemVersionId)) return;
    this.#entries.set(itemVersionId, entry);
    this.onEntry(itemVersionId);
    this.tell();
  }

  report(line: Partial<Line>): void {
    this.#line = { ...this.#line, ...line };
    this.tell();
  }

  /** The changes that can go to the server, as saves: all of them, or one by itself that may not travel with others. */
  ready(): Sent[] {
    const changes = this.unsaved().filter(([, { change, newer }]) => change?.refusal === null && !newer);
    const single = changes.find(([, { change }]) => change?.alone);
    return (single ? [single] : changes).flatMap(asSave);
  }

  /** Every change that the server has not acknowledged, as saves. */
  all(): Sent[] {
    return this.unsaved().flatMap(asSave);
  }

  unsaved(): [itemVersionId: string, Entry][] {
    return [...this.#entries].filter(([, entry]) => entry.change);
  }

  /**
   * The attempt is closed: what the student was still asked to choose between can go to the server as well, which keeps
   * it beside what was handed in.
   */
  closed(): void {
    for (const [id, entry] of this.unsaved()) if (entry.newer) this.set(id, { ...entry, newer: null });
  }

  /** These are on their way now: from here on nobody knows whether they arrived, until the server says so. */
  out(saves: readonly Sent[]): void {
    this.#sending = new Map(saves.map(({ itemVersionId, saveId }) => [itemVersionId, saveId]));
    for (const { itemVersionId } of saves) {
      const entry = this.entry(itemVersionId);
      if (entry.change)
        this.#entries.set(itemVersionId, { ...entry, change: { ...entry.change, tried: true } });
    }
    this.tell();
  }

  back(): void {
    this.#sending = new Map();
    this.tell();
  }

  readonly snapshot = (): AnswersSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(): void {
    this.#snapshot = this.#draw();
    for (const listener of this.#listeners) listener();
  }

  #draw(): AnswersSnapshot {
    const sending = this.#sending;
    return snapshot(this.#entries, this.#line, this.#snapshot, {
      isSending: (id, saveId) => sending.get(id) === saveId,
      isKept: this.isKept,
    });
  }
}

function asSave([itemVersionId, { answer, base, change }]: [string, Entry]): Sent[] {
  if (!answer || !change) return [];
  const { saveId, ancestors } = change;
  return [{ itemVersionId, saveId, baseRevision: base, answer, ancestors }];
}
