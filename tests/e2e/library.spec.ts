import { readFile } from "node:fs/promises";
import { signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

test("a teacher takes a pack away as a file, changes it, and brings it back as their own", async ({
  page,
}) => {
  await signUpTeacher(page);
  await page.goto("/library");
  await page.getByRole("link", { name: /^Saying No in St Petersburg/ }).click();

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as a file (JSON)" }).click();
  const pack = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  pack.title = "For my class";
  pack.items = pack.items.slice(1, 4);
  const bring = async (content: string) => {
    const file = { name: "pack.json", mimeType: "application/json", buffer: Buffer.from(content) };
    const dialog = page.getByRole("dialog");
    if (!(await dialog.isVisible()))
      await page.getByRole("button", { name: "Bring questions from a file" }).click();
    await dialog.getByLabel("Pack file (JSON)").setInputFiles(file);
    await dialog.getByRole("button", { name: "Take it in" }).click();
    return dialog;
  };

  const broken = {
    ...pack,
    items: [pack.items[0], { ...pack.items[1], key: { ...pack.items[1].key, correct: "z" } }],
  };
  const refused = await bring(JSON.stringify(broken));
  await expect(
    refused.getByText("Question 2: key.correct names something that the question does not have."),
  ).toBeVisible();
  await expect(await bring("no pack at all")).toContainText("The file is not JSON.");

  const taken = await bring(JSON.stringify(pack));
  await expect(taken).toContainText("3 questions are in your library");
  await taken.getByRole("button", { name: "Close" }).click();
  const mine = page
    .locator("section", { has: page.getByRole("heading", { level: 3, name: "For my class" }) })
    .last();
  await expect(mine).toContainText("3 questions, made for version 1");
  await mine.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "For my class" })).toHaveCount(0);
});
