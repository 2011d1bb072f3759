import { uuidv7 } from "uuidv7";
import { Answers } from "@/components/attempts/saving/answers";
import type { Device, KeptAnswer, KeptKey } from "@/components/attempts/saving/device";
import type { Moments } from "@/components/attempts/saving/surroundings";
import type { TabMessage } from "@/components/attempts/saving/tabs";
import { ActiveTime } from "@/components/attempts/timing/active-time";
import type { Answer } from "@/lib/schemas/item";
import type { Clock } from "./clock";
import type { ScriptedServer } from "./scripted-server";

export const ATTEMPT = "attempt";
export const ITEMS = ["one", "two"] as const;

export const essay = (text: string): Answer => ({ text, passages: [] });
export const textOf = (answer: Answer | null | undefined): string | null =>
  answer && "text" in answer ? answer.text : null;

/** A device that works at once. */
export function memoryDevice(): Device & { rows: Map<string, KeptAnswer> } {
  const rows = new Map<string, KeptAnswer>();
  const key = (row: KeptKey) => [row.userId, row.attemptId, row.itemVersionId, row.saveId].join();
  return {
    rows,
    read: async (userId, attemptId) =>
      [...rows.values()].filter((row) => row.userId === userId && row.attemptId === attemptId),
    attempts: async (userId) => [
      ...new Set([...rows.values()].filter((row) => row.userId === userId).map((row) => row.attemptId)),
    ],
    write: async (put, drop) => {
      for (const row of put) rows.set(key(row), row);
      for (const row of drop) rows.delete(key(row));
    },
  };
}

/** One browser: a device, and tabs that hear each other. */
export class Browser {
  readonly tabs = new Set<Tab>();

  constructor(
    readonly clock: Clock,
    readonly server: ScriptedServer,
    readonly device: Device = memoryDevice(),
    readonly hasChannels = true,
  ) {}

  /** Opens the page: it brings what the server has at that moment. */
  open(userId = "ana"): Tab {
    const tab = new Tab(this, userId);
    this.tabs.add(tab);
    tab.answers.start();
    return tab;
  }
}

export class Tab {
  readonly answers: Answers;
  readonly time: ActiveTime;
  /** Every text that the page said was saved. */
  readonly saidSaved: { itemVersionId: string; text: string }[] = [];
  moments: Moments | null = null;
  hear: ((message: TabMessage) => void) | null = null;
  /** A crashed tab does nothing any more. */
  #alive = true;

  constructor(
    readonly browser: Browser,
    userId: string,
  ) {
    const { clock, server, device } = browser;
    const alive =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A) => {
        if (this.#alive) run(...args);
      };
    const never = () => new Promise<never>(() => undefined);
    const ifAlive = <T>(work: Promise<T>): Promise<T> =>
      work.then(
        (value) => (this.#alive ? value : never()),
        (error) => (this.#alive ? Promise.reject(error) : never()),
      );
    this.time = new ActiveTime(uuidv7(), clock.now);
    this.answers = new Answers(
      {
        userId,
        time: this.time,
        attemptId: ATTEMPT,
        itemVersionIds: ITEMS,
        responses: [...server.responses].map(([itemVersionId, { answer, revision, savedAt }]) => ({
          itemVersionId,
          answer,
          revision,
          savedAt,
        })),
      },
      {
        now: clock.now,
        after: (ms, run) => clock.after(ms, alive(run)),
        random: () => 0.5,
        newId: uuidv7,
        fetch: (url, init) => (this.#alive ? ifAlive(server.fetch(url, init)) : never()),
        device: {
          read: (...args) => ifAlive(device.read(...args)),
          attempts: (...args) => ifAlive(device.attempts(...args)),
          write: (...args) => (this.#alive ? ifAlive(device.write(...args)) : never()),
        },
        tabs: (_name, hear) => {
          this.hear = alive(hear);
          return {
            tell: (message) => {
              if (browser.hasChannels)
                for (const tab of browser.tabs)
                  if (tab !== this) queueMicrotask(() => tab.hear?.(structuredClone(message)));
            },
            close: () => {
              this.hear = null;
            },
          };
        },
        watch: (moments) => {
          this.moments = moments;
          return () => {
            this.moments = null;
          };
        },
      },
    );
    this.answers.ledger.subscribe(() => this.#record());
  }

  #record(): void {
    if (!this.#alive) return;
    for (const [itemVersionId, { state, answer }] of Object.entries(this.shown.answers))
      if (state === "saved") this.saidSaved.push({ itemVersionId, text: textOf(answer) ?? "" });
    if (this.shown.status.state === "saved")
      for (const [itemVersionId, { answer }] of Object.entries(this.shown.answers))
        if (answer) this.saidSaved.push({ itemVersionId, text: textOf(answer) ?? "" });
  }

  get shown() {
    return this.answers.ledger.snapshot();
  }

  type(text: string, item: string = ITEMS[0]): void {
    this.answers.change(item, essay(text));
  }

  on(item: string = ITEMS[0]) {
    const state = this.shown.answers[item];
    return state && { ...state, text: textOf(state.answer), newer: textOf(state.newer?.answer) };
  }

  crash(): void {
    this.#alive = false;
    this.browser.tabs.delete(this);
  }
}
