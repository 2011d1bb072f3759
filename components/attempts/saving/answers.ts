import type { ActiveTime } from "@/components/attempts/timing/active-time";
import type { SavedResponse } from "@/lib/attempts/views";
import type { Answer } from "@/lib/schemas/item";
import { adopted, chosen } from "./conflict";
import { EMPTY, edited, keptLate, met, type There } from "./entry";
import { handIn } from "./hand-in";
import { Keeper } from "./keeper";
import { Ledger } from "./ledger";
import { Sender } from "./sender";
import type { Cancel, Surroundings } from "./surroundings";
import type { TabChannel, TabMessage } from "./tabs";
import type { AnswerDeeds, Choice, HandInOutcome } from "./types";

export type AttemptOnScreen = {
  readonly userId: string;
  readonly attemptId: string;
  readonly itemVersionIds: readonly string[];
  readonly responses: readonly SavedResponse[];
  /** Where saves go, if not to the attempt of that id. */
  readonly savesAt?: string;
  /** How long the page is used, where that is counted. */
  readonly time?: ActiveTime;
};

/** The answers of one attempt in one tab, from the key stroke to the commit. See docs/decisions/saving-in-the-browser.md. */
export class Answers implements AnswerDeeds {
  readonly ledger: Ledger;
  readonly #attempt: AttemptOnScreen;
  readonly #around: Surroundings;
  readonly #keeper: Keeper;
  readonly #sender: Sender;
  readonly #url: string;
  #channel: TabChannel | null = null;
  #unwatch: Cancel | null = null;
  #loading: Promise<void> | null = null;
  #handingIn: Promise<HandInOutcome> | null = null;

  constructor(attempt: AttemptOnScreen, around: Surroundings) {
    this.#attempt = attempt;
    this.#around = around;
    this.#url = `/api/attempts/${attempt.attemptId}`;
    this.ledger = new Ledger(attempt.itemVersionIds, attempt.responses);
    this.#keeper = new Keeper(this.ledger, around.device, attempt, around);
    const savesAt = attempt.savesAt ?? `${this.#url}/responses`;
    this.#sender = new Sender(this.ledger, around, savesAt, this.#tell, attempt.time);
    if (attempt.time) attempt.time.onHere = () => this.#tell({ kind: "here" });
  }

  start(): void {
    this.#keeper.isLeft = false;
    this.#sender.start();
    const { userId, attemptId } = this.#attempt;
    // Listening comes first: what another tab saves while the device is read must not be missed.
    this.#channel = this.#around.tabs(`colloquy:${userId}:${attemptId}`, (message) => this.#hear(message));
    this.#unwatch = this.#around.watch({
      back: () => this.#sender.again(),
      leaving: () => {
        void this.#keeper.flush();
        this.#sender.leaving();
      },
    });
    this.#loading ??= this.#load();
  }

  stop(): void {
    void this.#keeper.flush();
    this.#keeper.isLeft = true;
    this.#sender.stop();
    this.#unwatch?.();
    this.#channel?.close();
    this.#channel = null;
  }

  /** Answers that a fresh drawing of the page brought from the server. */
  seen(responses: readonly SavedResponse[]): void {
    for (const response of responses) {
      const entry = this.ledger.entry(response.itemVersionId);
      if (!entry.change) this.ledger.set(response.itemVersionId, met(entry, { ...response, saveId: null }));
    }
  }

  readonly change = (itemVersionId: string, answer: Answer): void => {
    const { newId, now } = this.#around;
    this.ledger.set(itemVersionId, edited(this.ledger.entry(itemVersionId), answer, newId(), now()));
    this.#sender.changed();
  };

  readonly flush = (): void => {
    void this.#keeper.flush();
    this.#sender.now();
  };

  readonly keep = (itemVersionId: string, choice: Choice): void => {
    const { newId, now } = this.#around;
    this.ledger.set(itemVersionId, chosen(this.ledger.entry(itemVersionId), choice, newId(), now()));
    this.#sender.now();
  };

  /** Pressing it again while it is on its way is the same press. */
  readonly handIn = (): Promise<HandInOutcome> => {
    const { time } = this.#attempt;
    this.#handingIn ??= handIn(this.ledger, this.#sender, this.#around, this.#url, this.#tell, time).finally(
      () => {
        this.#handingIn = null;
      },
    );
    return this.#handingIn;
  };

  /** Does something that must not meet a save on its way: such a one arrives first, or goes after it. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    await this.#sender.hold();
    try {
      return await work();
    } finally {
      this.#sender.release();
    }
  }

  /** The server has put something else there in our own name: what was typed went elsewhere, and is done with. */
  replaced(itemVersionId: string, { answer, revision, savedAt, saveId }: There & { saveId: string }): void {
    const { change } = this.ledger.entry(itemVersionId);
    const ancestors = change ? [change.saveId, ...change.ancestors] : [];
    this.ledger.set(itemVersionId, { ...EMPTY, answer, base: revision, savedAt });
    this.#tell({ kind: "saved", itemVersionId, saveId, ancestors, answer, revision, savedAt });
  }

  readonly signedInAgain = (): void => {
    this.ledger.report({ signedOut: false });
    this.#tell({ kind: "signedIn" });
    this.#sender.again();
  };

  /** Gives up what the server refused, because the student said so. */
  discardRefused(): void {
    for (const [id, entry] of this.ledger.unsaved())
      if (entry.change?.refusal !== null) this.ledger.set(id, { ...entry, change: null });
  }

  async #load(): Promise<void> {
    await this.#keeper.load((id, rows) => this.ledger.set(id, adopted(this.ledger.entry(id), rows)));
    this.#sender.now();
  }

  readonly #tell = (message: TabMessage): void => this.#channel?.tell(message);

  #hear(message: TabMessage): void {
    if (message.kind === "here") this.#attempt.time?.rest();
    else if (message.kind === "signedIn") {
      this.ledger.report({ signedOut: false });
      this.#sender.again();
    } else if (message.kind === "handedIn") {
      this.ledger.report({ handedInAt: message.handedInAt });
      this.ledger.closed();
      this.#sender.now();
    } else {
      const { itemVersionId, saveId, ancestors, savedAt } = message;
      const entry = this.ledger.entry(itemVersionId);
      if (message.kind === "late")
        this.ledger.set(itemVersionId, keptLate(entry, [saveId, ...ancestors], savedAt));
      else if (message.revision > entry.base) this.ledger.set(itemVersionId, met(entry, message, ancestors));
    }
  }
}
