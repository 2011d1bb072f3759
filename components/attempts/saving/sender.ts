import type { ActiveTime } from "@/components/attempts/timing/active-time";
import { marked } from "./entry";
import type { Ledger, Sent } from "./ledger";
import { type Reply, type SavesBody, send } from "./server";
import { settle } from "./settle";
import type { Cancel, Surroundings } from "./surroundings";
import type { TabMessage } from "./tabs";

const PAUSE_MS = 1_000;
/** Somebody who types without a pause is saved this often. */
const LONGEST_WAIT_MS = 10_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
/** Handing in waits so long for a save that is on its way before it takes its place. */
const PATIENCE_MS = 3_000;

/** Brings changes to the server: after a pause or at once, one request at a time, again and again until it has them. */
export class Sender {
  readonly #ledger: Ledger;
  readonly #around: Surroundings;
  readonly #url: string;
  readonly #tell: (message: TabMessage) => void;
  readonly #time: ActiveTime | undefined;
  #pause: Cancel | null = null;
  #retry: Cancel | null = null;
  #waitingSince: number | null = null;
  #failures = 0;
  #due = false;
  /** Why nothing may go out: a hand-in is on its way with everything, or the page was left. */
  readonly #closed = { handingIn: false, left: false };
  #running: { done: Promise<void>; abort: Cancel } | null = null;

  constructor(
    ledger: Ledger,
    around: Surroundings,
    url: string,
    tell: (message: TabMessage) => void,
    time?: ActiveTime,
  ) {
    this.#ledger = ledger;
    this.#around = around;
    this.#url = url;
    this.#tell = tell;
    this.#time = time;
  }

  /** Something changed: it goes out after a pause. */
  changed(): void {
    const now = this.#around.now();
    this.#waitingSince ??= now;
    this.#pause?.();
    const wait = Math.min(PAUSE_MS, this.#waitingSince + LONGEST_WAIT_MS - now);
    this.#pause = this.#around.after(Math.max(0, wait), () => {
      this.#pause = null;
      this.#due = true;
      this.#pump();
    });
  }

  /** Sends now, however long the next attempt was to wait. */
  now(): void {
    this.#stopWaiting();
    this.#due = true;
    this.#pump();
  }

  /** Sends now, and what was refused too: something may be different. */
  again(): void {
    for (const [id, { change }] of this.#ledger.unsaved())
      if (change && change.refusal !== null)
        this.#ledger.set(id, marked(this.#ledger.entry(id), change.saveId, { refusal: null }));
    this.now();
  }

  start(): void {
    this.#closed.left = false;
  }

  /** The page is hidden, perhaps for ever: sends now, and then how long it was used, which nothing waits for. */
  leaving(): void {
    this.now();
    const time = this.#time?.report(true);
    if (!time || this.#ledger.line.signedOut) return;
    void send<SavesBody>(this.#around, { method: "PUT", url: this.#url, saves: [], time }).reply.then(
      (came) => came.state === "answered" && this.#time?.heard(time),
    );
  }

  /**
   * Sends a last time. What does not arrive waits on the device for the page that is opened next; so does everything
   * after the session ended, because somebody else may have signed in by now.
   */
  stop(): void {
    if (!this.#ledger.line.signedOut) this.leaving();
    this.#stopWaiting();
    this.#closed.left = true;
  }

  /** Lets a hand-in have the way to itself: what is on its way arrives, or is given up and goes with the hand-in. */
  async hold(): Promise<void> {
    this.#closed.handingIn = true;
    this.#stopWaiting();
    const cancel = this.#around.after(PATIENCE_MS, () => this.#running?.abort());
    await this.#running?.done;
    cancel();
    this.#stopWaiting();
  }

  release(): void {
    this.#closed.handingIn = false;
    if (!this.#retry) this.now();
  }

  /** Enters what came of a request that carried these saves. */
  take(reply: Reply<SavesBody>, saves: readonly Sent[]): void {
    if (reply.state === "answered") {
      this.#failures = 0;
      this.#ledger.report({ failing: false, signedOut: false });
      settle(this.#ledger, saves, reply.body.outcomes, this.#tell);
    } else if (reply.state === "signedOut") {
      this.#ledger.report({ signedOut: true });
      this.#tryIn(LAST_RETRY_MS);
    } else if (reply.state === "refused") {
      const mark = reply.whole || saves.length === 1 ? { refusal: reply.message } : { alone: true };
      for (const { itemVersionId, saveId } of saves)
        this.#ledger.set(itemVersionId, marked(this.#ledger.entry(itemVersionId), saveId, mark));
    } else {
      this.#ledger.report({ failing: true });
      // Each failure waits twice as long as the one before.
      this.#tryIn(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures));
      this.#failures += 1;
    }
  }

  #pump(): void {
    if (!this.#due || this.#running || this.#retry || Object.values(this.#closed).includes(true)) return;
    this.#due = false;
    const saves = this.#ledger.ready();
    if (saves.length === 0) return;
    this.#waitingSince = null;
    this.#ledger.out(saves);
    const { reply, abort, time } = send<SavesBody>(this.#around, {
      method: "PUT",
      url: this.#url,
      saves,
      time: this.#time?.report(false) ?? null,
    });
    const done = reply.then((came) => {
      if (came.state === "answered") this.#time?.heard(time);
      this.#running = null;
      this.#ledger.back();
      this.take(came, saves);
      // What was changed meanwhile has its own pause; what can go and has none goes now.
      this.#due ||= !this.#pause && this.#ledger.ready().length > 0;
      this.#pump();
    });
    this.#running = { done, abort };
  }

  /** In about that time: no two of a class wait exactly as long. */
  #tryIn(milliseconds: number): void {
    this.#retry?.();
    if (this.#closed.left) return;
    this.#retry = this.#around.after(milliseconds * (0.5 + this.#around.random() / 2), () => {
      this.#retry = null;
      this.#due = true;
      this.#pump();
    });
  }

  #stopWaiting(): void {
    this.#pause?.();
    this.#retry?.();
    this.#pause = null;
    this.#retry = null;
    this.#waitingSince = null;
  }
}
