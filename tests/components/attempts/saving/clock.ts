/** Time that passes only when told, with everything that happens in it. */
export class Clock {
  time = Date.parse("2030-01-07T09:00:00Z");
  #timers: { at: number; run: () => void }[] = [];

  readonly now = () => this.time;

  readonly after = (milliseconds: number, run: () => void) => {
    const timer = { at: this.time + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Lets so much time pass, and all that is due in it happen in its order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await quiet();
    for (;;) {
      const [next] = this.#timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
      await quiet();
    }
    this.time = end;
  }
}

/** Until every promise, and every transaction of the pretended IndexedDB, that is under way has come to rest. */
let turns = 1;
export function letDatabaseWork(): void {
  turns = 12;
}
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
