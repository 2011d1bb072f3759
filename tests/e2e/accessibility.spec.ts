// Every page, in light and in dark, on a desktop and on a phone: axe finds nothing, and nothing has to be scrolled sideways.
import { PAGES } from "./accessibility/pages";
import { enter, type Reader } from "./accessibility/setting";
import { expect, test } from "./support/test";

// A state that cannot be brought about fails at once, and not at the end of the test.
test.use({ actionTimeout: 20_000 });

const SEEN_BY: Readonly<Record<Reader, string>> = {
  nobody: "by somebody who is not signed in",
  teacher: "by the teacher of a class at work",
  newcomer: "by a teacher who has just begun",
  student: "by a student",
};

for (const [reader, looks] of Object.entries(PAGES) as [Reader, (typeof PAGES)[Reader]][])
  test(`pages as seen ${SEEN_BY[reader]} are accessible @everywhere`, async ({
    page,
    axe,
    database,
    demo,
    isMobile,
  }) => {
    test.setTimeout(900_000);
    const setting = await enter(page, reader, database, demo);
    for (const { what, at, prepare } of looks.filter(({ wideOnly }) => !(isMobile && wideOnly)))
      await test.step(what, async () => {
        await page.goto(at(setting));
        await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy", "true");
        await expect(page.getByRole("main")).toBeVisible();
        if (!what.includes("does not exist")) await expect(page.getByText("Nothing here")).toHaveCount(0);
        await prepare?.(page);
        await axe(page);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(tooWide, `${what}: wider than the window by`).toBeLessThan(1);
      });
  });
