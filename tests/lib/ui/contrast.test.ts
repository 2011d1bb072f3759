import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../../app/globals.css"), "utf8");

/** The opaque tokens as [light, dark], from `--color-name: light-dark(#rrggbb, #rrggbb)`. */
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark] as const,
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), the lighter first. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const ON_PAPER = ["paper", "sheet"];
const TABLE: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ["ink", [...ON_PAPER, "marker"], 7],
  ["muted", ON_PAPER, 4.5],
  ["accent", ON_PAPER, 4.5],
  ["good", ON_PAPER, 4.5],
  ["warn", ON_PAPER, 4.5],
  ["marker-ink", ON_PAPER, 4.5],
  ["on-accent", ["accent"], 4.5],
  ["edge", ON_PAPER, 3],
  ["marker-line", ON_PAPER, 3],
];

describe("contrast", () => {
  for (const [ink, grounds, least] of TABLE)
    for (const ground of grounds)
      for (const [theme, name] of ["light", "dark"].entries())
        it(`${ink} on ${ground} is at least ${least}:1 in the ${name} theme`, () => {
          const of = (token: string) => tokens.get(token)?.[theme] ?? "";
          expect(of(ink)).not.toBe("");
          expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(least);
        });
});
