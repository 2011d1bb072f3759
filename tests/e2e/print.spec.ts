import { lesson } from "@/prisma/seed/content/pack";
import { newStudent } from "./saving/student";
import { expect, test } from "./support/test";

/** Words that stand on paper below a question, whatever its kind. */
const onPaper = ({ content }: (typeof lesson)[number]): string[] =>
  Object.values(content).flatMap((part: unknown) =>
    Array.isArray(part) ? part.flatMap((one) => [one.text ?? one.title].filter(Boolean)) : [],
  );

test("on paper every question stands with what it offers and room to answer", async ({ device, demo }) => {
  const { page } = await newStudent(await device(), demo);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = page.getByRole("region", { name: "Questions" });
  for (const item of lesson) {
    const question = paper
      .getByRole("listitem")
      .filter({ has: page.getByText(item.prompt, { exact: true }) });
    await expect(question.first()).toBeVisible();
    for (const words of onPaper(item)) await expect(question.first()).toContainText(words);
  }
  await expect(paper.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Next question" })).toBeHidden();
});
