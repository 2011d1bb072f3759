import type { Answer } from "@/lib/schemas/item";

/** One answer as the page shows it. */
export type AnswerState = {
  readonly answer: Answer | null;
  /**
   * - none: nothing was answered yet;
   * - unsaved: in this page only, on its way to the device and to the server;
   * - saving: on its way to the server;
   * - saved: committed on the server;
   * - kept: not saved yet, on this device, and sent as soon as that is possible;
   * - late: the attempt was closed before it came; kept on the server beside what was handed in.
   */
  readonly state: "none" | "unsaved" | "saving" | "saved" | "kept" | "late";
  /** The server's time of its last word on this answer. */
  readonly savedAt: string | null;
  /** Another answer, from another tab or device. Until the student keeps one of the two, neither replaces the other. */
  readonly newer: { readonly answer: Answer; readonly savedAt: string } | null;
};

/** The answers of the page together. "saved" is said only when every change on the screen is committed. */
export type SaveStatus = {
  /**
   * - idle: nothing was answered yet;
   * - kept: something is not saved yet and waits on this device;
   * - unsaved: something is not saved yet, and this browser cannot keep it: closing the page would lose it;
   * - late: the attempt is closed, and something came after that;
   * - signedOut: the session ended; everything waits for the student to sign in again.
   */
  readonly state: "idle" | "saving" | "saved" | "kept" | "unsaved" | "late" | "signedOut";
  /** The server's time of the last save. */
  readonly savedAt: string | null;
  /** How many answers are not on the server yet. */
  readonly pending: number;
  /** Whether this browser lets answers be kept on the device. */
  readonly onDevice: boolean;
  /** Why the server will not take what is pending, in the reader's language: trying again would change nothing. */
  readonly refusal: string | null;
  /** When the attempt was handed in, here or in another tab. */
  readonly handedInAt: string | null;
};

export type HandInOutcome =
  | { readonly state: "handedIn"; readonly handedInAt: string }
  /** Another tab or device saved another answer: the student has to keep one of the two first. */
  | { readonly state: "newer" }
  /** No answer from the server: nothing was handed in as far as we know, and nothing is lost. */
  | { readonly state: "offline" }
  | { readonly state: "signedOut" }
  | { readonly state: "failed"; readonly message: string };

export type AnswersSnapshot = {
  readonly answers: Readonly<Record<string, AnswerState>>;
  readonly status: SaveStatus;
};

/** Which of two answers the student keeps: the one on this screen, or the other. */
export type Choice = "mine" | "theirs";

export type AnswerDeeds = {
  /** Takes a new answer. The object must not be changed afterwards. */
  change(itemVersionId: string, answer: Answer): void;
  /** Sends now what is not saved yet: the student leaves an item or the page. */
  flush(): void;
  keep(itemVersionId: string, choice: Choice): void;
  handIn(): Promise<HandInOutcome>;
  signedInAgain(): void;
};
