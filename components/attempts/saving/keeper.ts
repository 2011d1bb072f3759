import type { Device, KeptAnswer, KeptKey } from "./device";
import type { Ledger } from "./ledger";
import type { Cancel, Surroundings } from "./surroundings";

/** A change is on the device after at most this time, however fast the typing. */
const WRITE_EVERY_MS = 300;
const RETRY_MS = 5_000;

/**
 * Keeps on the device exactly what the server has not acknowledged. It compares what should be there with what may be
 * there, item by item: an acknowledged save leaves, a changed one takes the place of the one before in one transaction.
 */
export class Keeper {
  readonly #ledger: Ledger;
  readonly #device: Device;
  readonly #whose: Pick<KeptAnswer, "userId" | "attemptId">;
  readonly #around: Pick<Surroundings, "now" | "after">;
  readonly #dirty = new Set<string>();
  /** Item version → the save ids of its rows that are there, or may be. */
  readonly #maybe = new Map<string, Set<string>>();
  readonly #kept = new Set<string>();
  /** Rows that were there before. A tab that is still open may count on one, so it stays until its successor is saved. */
  readonly #found = new Set<string>();
  #timer: Cancel | null = null;
  #lastWrite = Number.NEGATIVE_INFINITY;
  /** After the page was left rows only go: who opens the attempt next puts theirs there. */
  isLeft = false;

  constructor(
    ledger: Ledger,
    device: Device,
    whose: Pick<KeptAnswer, "userId" | "attemptId">,
    around: Pick<Surroundings, "now" | "after">,
  ) {
    this.#ledger = ledger;
    this.#device = device;
    const { userId, attemptId } = whose;
    this.#whose = { userId, attemptId };
    this.#around = around;
    ledger.isKept = (_, saveId) => this.#kept.has(saveId);
    ledger.onEntry = (itemVersionId) => this.#touch(itemVersionId);
  }

  /**
   * Finds what waits here from before, nothing where the browser keeps nothing. Each item's rows are handed over in the
   * moment in which they are known: a write in between would take them for leftovers.
   */
  async load(found: (itemVersionId: string, rows: readonly KeptAnswer[]) => void): Promise<void> {
    const { userId, attemptId } = this.#whose;
    const slow = this.#around.after(RETRY_MS, () => this.#ledger.report({ onDevice: false }));
    try {
      const rows = await this.#device.read(userId, attemptId);
      if (!this.#ledger.line.onDevice) this.#ledger.report({ onDevice: true });
      for (const id of new Set(rows.map((row) => row.itemVersionId))) {
        const ofItem = rows.filter((row) => row.itemVersionId === id);
        for (const { saveId } of ofItem) this.#isThere(id, saveId);
        found(id, ofItem);
      }
    } catch {
      this.#ledger.report({ onDevice: false });
    } finally {
      slow();
    }
  }

  /** Writes what is not written yet, at once. Writes begun one after another take effect in that order. */
  async flush(): Promise<void> {
    this.#timer?.();
    this.#timer = null;
    const items = [...this.#dirty];
    this.#dirty.clear();
    const put = this.isLeft ? [] : items.flatMap((id) => this.#row(id));
    const drop = items.flatMap((id) => this.#gone(id));
    if (put.length + drop.length === 0) return;
    this.#lastWrite = this.#around.now();
    for (const { itemVersionId, saveId } of put) this.#mayBe(itemVersionId).add(saveId);
    try {
      await this.#device.write(put, drop);
      for (const { saveId } of put) this.#kept.add(saveId);
      for (const { itemVersionId, saveId } of drop) {
        this.#mayBe(itemVersionId).delete(saveId);
        this.#kept.delete(saveId);
      }
      this.#ledger.report({ onDevice: true });
    } catch {
      for (const id of items) this.#dirty.add(id);
      this.#ledger.report({ onDevice: false });
      this.#schedule(RETRY_MS);
    }
  }

  #touch(itemVersionId: string): void {
    this.#dirty.add(itemVersionId);
    if (this.#row(itemVersionId).length + this.#gone(itemVersionId).length > 0)
      this.#schedule(this.#lastWrite + WRITE_EVERY_MS - this.#around.now());
  }

  #schedule(milliseconds: number): void {
    this.#timer ??= this.#around.after(Math.max(0, milliseconds), () => {
      this.#timer = null;
      void this.flush();
    });
  }

  #row(itemVersionId: string): KeptAnswer[] {
    const { answer, base, change } = this.#ledger.entry(itemVersionId);
    if (!answer || !change) return [];
    const { saveId, changedAt, ancestors } = change;
    return [{ ...this.#whose, itemVersionId, saveId, baseRevision: base, answer, changedAt, ancestors }];
  }

  #gone(itemVersionId: string): KeptKey[] {
    const { change, rivals } = this.#ledger.entry(itemVersionId);
    const forebears = change?.ancestors.filter((saveId) => this.#found.has(saveId)) ?? [];
    const stays = [change?.saveId, ...forebears, ...rivals.map((rival) => rival.saveId)];
    return [...this.#mayBe(itemVersionId)]
      .filter((saveId) => !stays.includes(saveId))
      .map((saveId) => ({ ...this.#whose, itemVersionId, saveId }));
  }

  #isThere(itemVersionId: string, saveId: string): void {
    this.#mayBe(itemVersionId).add(saveId);
    this.#kept.add(saveId);
    this.#found.add(saveId);
  }

  #mayBe(itemVersionId: string): Set<string> {
    const there = this.#maybe.get(itemVersionId) ?? new Set();
    this.#maybe.set(itemVersionId, there);
    return there;
  }
}
