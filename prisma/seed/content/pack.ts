import type { PackItem } from "./pack/pack-item";
import { pressures } from "./pack/pressures";
import { pressuresEssay } from "./pack/pressures-essay";
import { sovereignty } from "./pack/sovereignty";
import { sovereigntyEssay } from "./pack/sovereignty-essay";

/**
 * The first pack for the study edition, in the order of an assignment: one theme after the other. Items ask what
 * the author claims, what the evidence supports, and what the student thinks, each by itself; only the first two
 * have a key.
 */
export const pack: { readonly title: string; readonly items: readonly PackItem[] } = {
  title: "Reading “Saying No in St Petersburg”",
  items: [...sovereignty, sovereigntyEssay, ...pressures, pressuresEssay],
};
