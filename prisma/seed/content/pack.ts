import { expectations } from "./pack/expectations";
import { mayAPeopleLeave, onePrinciple } from "./pack/judgements";
import type { PackItem } from "./pack/pack-item";
import { pressures } from "./pack/pressures";
import { pressuresEssay } from "./pack/pressures-essay";
import { sovereignty } from "./pack/sovereignty";
import { sovereigntyEssay } from "./pack/sovereignty-essay";
import { voicesAndLaw } from "./pack/voices-and-law";

/** As many of them as fit into a double lesson, of every kind: what the demo assigns. */
export const lesson: readonly PackItem[] = [
  mayAPeopleLeave,
  ...sovereignty,
  onePrinciple,
  sovereigntyEssay,
  ...pressures,
  pressuresEssay,
];

/**
 * The first pack for the study edition; it begins with the lesson's items. Items ask what the author claims, what the
 * evidence supports, and what the student thinks, each by itself; only the first two have a key.
 */
export const pack: { readonly title: string; readonly items: readonly PackItem[] } = {
  title: "Reading “Saying No in St Petersburg”",
  items: [...lesson, ...voicesAndLaw, ...expectations],
};
