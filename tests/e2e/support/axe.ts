import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// The rules that hold or break with the colours; all others read the same in both themes.
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with a line for each element that breaks a rule, in light or in dark, as the page stands now. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Without motion no colour is caught half way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light"
      ? axe.withTags(RULES)
      : axe.withRules(COLOUR_RULES)
    ).analyze();
    const lines = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
    );
    // Soft: a page that is looked at in many states tells of all of them.
    expect.soft(lines, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
