import type { createTranslator, Messages } from "next-intl";
import type { PromptInput } from "@/lib/schemas/discussion";
import { MOVES } from "@/lib/schemas/posts";
import type { MapPost, MoveName, Place } from "./arrange";

/** A translator of the `ArgumentMap` catalogue, as `getTranslations("ArgumentMap")` gives. */
export type MapTranslator = ReturnType<typeof createTranslator<Messages, "ArgumentMap">>;

/** The words of a map, in the reader's language. */
export type MapLabels = {
  readonly columns: { readonly places: string; readonly posts: string; readonly passages: string };
  /** The ends of the line, its middle, and where no position is taken. */
  readonly places: Readonly<Record<Place, string>>;
  /** "challenges 3", with its sign in front. */
  readonly answers: (move: MoveName | null, number: number) => string;
  readonly moves: Readonly<Record<MoveName | "ANSWER", string>>;
  /** The author with the invented name, or as a teacher. */
  readonly author: (post: Pick<MapPost, "author" | "alias" | "isTeachers">) => string;
  readonly position: (position: number) => string;
  readonly passages: (numbers: readonly number[]) => string;
  readonly passage: (number: number, count: number) => string;
};

/** What stands before the word of a move, so that it is found at a glance. */
const SIGNS: Readonly<Record<MoveName | "ANSWER", string>> = {
  BUILD_ON: "+",
  CHALLENGE: "×",
  ASK: "?",
  BRING_EVIDENCE: "¶",
  CHANGE_MIND: "↻",
  ANSWER: "→",
};

/** The most numbers of passages that stand in the box of a post. */
const SHOWN = 5;

/** With a true minus. */
export const signed = (position: number): string =>
  position > 0 ? `+${position}` : `${position}`.replace("-", "−");

export const placeLabel = (place: Place, line: PromptInput["line"], t: MapTranslator): string => {
  if (place === "LOW" && line) return line.low;
  if (place === "HIGH" && line) return line.high;
  return t(`place_${place}`);
};

/** The author of a post as those who teach know them. */
export const authorLabel = (
  { author, alias, isTeachers }: Pick<MapPost, "author" | "alias" | "isTeachers">,
  t: MapTranslator,
) => {
  const name = alias === null ? author : t("as", { name: author, invented: alias });
  return isTeachers ? t("teacher", { name }) : name;
};

export const answerLabel = (move: MoveName | null, number: number, t: MapTranslator): string => {
  const name = move ?? "ANSWER";
  return `${SIGNS[name]} ${t(`answers_${name}`, { number })}`;
};

export function mapLabels(line: PromptInput["line"], t: MapTranslator): MapLabels {
  const place = (name: Place) => placeLabel(name, line, t);
  const moves = [...MOVES, "ANSWER"] as const;
  return {
    columns: { places: t("positions"), posts: t("posts"), passages: t("passages") },
    places: { LOW: place("LOW"), MIDDLE: place("MIDDLE"), HIGH: place("HIGH"), NONE: place("NONE") },
    answers: (move, number) => answerLabel(move, number, t),
    moves: Object.fromEntries(
      moves.map((move) => [move, `${SIGNS[move]} ${t(`move_${move}`)}`]),
    ) as MapLabels["moves"],
    author: (post) => authorLabel(post, t),
    position: signed,
    passages: (numbers) =>
      `[${[...numbers.slice(0, SHOWN), ...(numbers.length > SHOWN ? ["…"] : [])].join(", ")}]`,
    passage: (number, count) => t("passage", { number, count }),
  };
}
