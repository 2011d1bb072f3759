import type { MoveName } from "./arrange";

/** One line of words: `x` and `y` are where it begins, on its base line. */
export type SceneText = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What follows on the same line, muted. */
  readonly then?: string | undefined;
  readonly look: "strong" | "plain" | "muted";
  readonly anchor?: "end";
};

export type SceneBox = {
  readonly kind: "place" | "post" | "teacher" | "passage";
  /** What it stands for: a post's id, a place, a passage's number. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** All of it in words. */
  readonly title: string;
  /** Where it leads in the app. */
  readonly href: string;
  readonly texts: readonly SceneText[];
};

/** What a line stands for: each has its own dashes. */
export type LineLook = MoveName | "ANSWER" | "PLACE" | "PASSAGE";

export type SceneLine = {
  readonly look: LineLook;
  /** The ids of the boxes that it joins. */
  readonly from: string;
  readonly to: string;
  /** As the `d` of an SVG path. */
  readonly path: string;
};

/** A picture of boxes, lines and words, in pixels; what draws it is left open. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SceneLine[];
  readonly boxes: readonly SceneBox[];
  /** Heads of columns, and what the lines mean. */
  readonly texts: readonly SceneText[];
  readonly samples: readonly SceneLine[];
};

/** How lines are dashed, so that they are told apart without colour. Null: not at all. */
export const DASHES: Readonly<Record<LineLook, string | null>> = {
  BUILD_ON: null,
  CHALLENGE: "7 4",
  ASK: "1.5 4",
  BRING_EVIDENCE: "14 4",
  CHANGE_MIND: "10 3 2 3",
  ANSWER: "3 3",
  PLACE: null,
  PASSAGE: null,
};

export const TEXT_SIZE = 13;

/** Between a text and what follows on its line. */
export const THEN_GAP = 8;
