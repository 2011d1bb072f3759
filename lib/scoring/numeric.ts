import type { Content, Key } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import { readNumber } from "./read-number";
import type { Scorer } from "./scorer";

/** What binary arithmetic adds to or takes from a decimal number, relative to it: no student's mistake. */
const ROUNDING = 1e-9;

/** The share of the best rule that the number meets, read and in the asked unit: see `readNumber` and `meets`. */
export const numeric: Scorer<"NUMERIC"> = {
  rule: "numeric/1",
  share({ content, key, answer }) {
    const reading = readNumber(answer.number);
    if (reading.state !== "READ") return 0;
    const factor = unitFactor(reading.unit, content.unit, key.units);
    if (factor === null) return 0;
    const values = reading.readings.map((value) => value * factor);
    return Math.max(
      0,
      ...key.numbers.map((rule) => (values.some((value) => meets(value, rule)) ? rule.share : 0)),
    );
  },
};

/** How many of the asked unit one of the typed unit is; null where it is no unit that counts, or one is lacking. */
function unitFactor(
  typed: string,
  asked: Content<"NUMERIC">["unit"],
  units: Key<"NUMERIC">["units"],
): number | null {
  // Where no unit is asked for, what stands behind the number names the things counted. A per cent sign changes it.
  if (asked === null) return typed.startsWith("%") ? null : 1;
  if (typed === "") return asked.isTyped ? null : 1;
  const known = [{ name: asked.name, factor: 1 }, ...units];
  return known.find(({ name }) => plainUnit(name) === plainUnit(typed))?.factor ?? null;
}

const plainUnit = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+|\.$/gu, "");

/**
 * Whether a value meets a rule. Bounds belong to the interval. FIGURES: both round to the same so many significant
 * figures, so that 1,530 meets 1,500 at two figures.
 */
function meets(value: number, rule: NumberRule): boolean {
  switch (rule.rule) {
    case "EXACT":
      return isWithin(value, rule.value, rule.value);
    case "ABSOLUTE":
      return isWithin(value, rule.value - rule.tolerance, rule.value + rule.tolerance);
    case "RELATIVE": {
      const tolerance = (Math.abs(rule.value) * rule.percent) / 100;
      return isWithin(value, rule.value - tolerance, rule.value + tolerance);
    }
    case "RANGE":
      return isWithin(value, Math.min(rule.min, rule.max), Math.max(rule.min, rule.max));
    case "FIGURES":
      return value.toPrecision(rule.figures) === rule.value.toPrecision(rule.figures);
  }
}

function isWithin(value: number, least: number, most: number): boolean {
  const slack = ROUNDING * Math.max(Math.abs(least), Math.abs(most));
  return value >= least - slack && value <= most + slack;
}
