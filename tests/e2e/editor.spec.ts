import type { Page } from "@playwright/test";
import { ITEM_KINDS, type ItemKind } from "@/lib/schemas/item-kinds";
import { addArticle, addCourse, addPack, teacherId } from "./support/classes";
import { signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Chooses the first sentence of the text, by keyboard, for the list of passages with this heading. */
async function choosePassage(page: Page, list: string): Promise<void> {
  await page.getByRole("region", { name: list }).getByRole("button", { name: "Cite", exact: true }).click();
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: list })).toContainText("One paragraph is enough.");
}

/** Types into the first field of a list, and goes on to the next by Enter. */
async function typeAll(page: Page, first: string, words: readonly string[]): Promise<void> {
  await field(page, first).click();
  await page.keyboard.type(words.join("\n"));
}

/** Writes what only this kind has. */
const WRITE: Readonly<Record<ItemKind, (page: Page) => Promise<void>>> = {
  CHOICE: async (page) => {
    await typeAll(page, "Option 1", ["One", "Two", "Three", "Four", "Five"]);
    await page.getByLabel("Option 2 is right").check();
  },
  MULTIPLE_CHOICE: async (page) => {
    await typeAll(page, "Option 1", ["One", "Two", "Three", "Four"]);
    await page.getByLabel("Option 2 is right").check();
    await page.getByLabel("Option 4 is right").check();
  },
  CATEGORISE: async (page) => {
    await typeAll(page, "Heading 1", ["Left", "Right"]);
    await typeAll(page, "Statement 1", ["a", "b", "c", "d"]);
    for (const number of [1, 2, 3, 4])
      await field(page, `Heading of statement ${number}`).selectOption(number % 2 ? "Left" : "Right");
  },
  MATCH: async (page) => {
    await typeAll(page, "Meaning 1", ["first", "second", "third", "of nothing"]);
    await typeAll(page, "Term 1", ["one", "two", "three"]);
    for (const [i, meaning] of ["first", "second", "third"].entries())
      await field(page, `Meaning of term ${i + 1}`).selectOption(meaning);
  },
  ORDER: (page) => typeAll(page, "Number 1", ["first", "second", "third", "last"]),
  SHORT_ANSWER: (page) => typeAll(page, "Answer 1", ["Kosovo", "the republic of Kosovo"]),
  NUMERIC: async (page) => {
    await page.getByLabel("Number 1", { exact: true }).selectOption("up to so much more or less");
    await field(page, "Number").fill("1500");
    await field(page, "More or less").fill("50");
    await field(page, "Unit").fill("km");
  },
  PASSAGE: (page) => choosePassage(page, "Passages that are right"),
  EVIDENCE_PAIR: async (page) => {
    await typeAll(page, "Option 1", ["One", "Two", "Three", "Four"]);
    await page.getByLabel("Option 1 is right").check();
    await choosePassage(page, "Passages that are right");
  },
  EXTENDED_RESPONSE: async (page) => {
    await field(page, "Criterion 1").fill("Claim");
    for (const number of [1, 2, 3]) {
      await field(page, `Level ${number}`).fill(`Level of ${number}`);
      await page
        .getByLabel("What an answer of this level does")
        .nth(number - 1)
        .fill(`It does ${number}.`);
    }
  },
  MATRIX: async (page) => {
    await typeAll(page, "Principle 1", ["One", "Another"]);
    await typeAll(page, "Case 1", ["a", "b", "c", "d"]);
  },
  STANCE: async (page) => {
    await field(page, "One end of the line").fill("the state");
    await field(page, "The other end").fill("the people");
  },
};

test("a teacher writes a question of every kind, one after the other, and assigns them", async ({
  page,
  database,
}) => {
  test.setTimeout(120_000);
  const { email } = await signUpTeacher(page);
  const owner = await teacherId(database, email);
  const articleId = await addArticle(database, owner, "A text to ask about");
  await page.goto(`/library/${articleId}`);
  await page.getByRole("button", { name: "New pack of questions" }).click();
  await page.getByRole("dialog").getByLabel("Title").fill("Every kind");
  await page.getByRole("button", { name: "Make the pack" }).click();
  await expect(page.getByText("No question yet")).toBeVisible();

  for (const kind of ITEM_KINDS) {
    await page.getByRole("link", { name: "Add a question" }).click();
    await page.locator(`[data-kind="${kind}"]`).click();
    await field(page, "Question").fill(`A question: ${kind}?`);
    await WRITE[kind](page);
    await field(page, "Explanation").fill("Because it says so.");
    await page.getByRole("button", { name: "Save the question" }).click();
    await expect(page.getByRole("link", { name: `A question: ${kind}?` })).toBeVisible();
  }
  const { rows } = await database.query(
    `SELECT kind FROM item_version v JOIN item i ON i.id = v.item_id JOIN pack p ON p.id = i.pack_id
     WHERE p.owner_id = $1 ORDER BY i.position`,
    [owner],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(ITEM_KINDS);

  // The order that is the key is not the order in which it is stored.
  const order = await database.query(
    `SELECT v.content, k.key FROM item_version v JOIN item_key k ON k.item_version_id = v.id
     JOIN item i ON i.id = v.item_id JOIN pack p ON p.id = i.pack_id WHERE v.kind = 'ORDER' AND p.owner_id = $1`,
    [owner],
  );
  const { content, key } = order.rows[0];
  const ids = content.entries.map(({ id }: { id: string }) => id);
  const text = (id: string) => content.entries.find((entry: { id: string }) => entry.id === id).text;
  expect(key.order.map(text)).toEqual(["first", "second", "third", "last"]);
  expect(ids).toEqual(ids.toSorted());
  expect(key.order).not.toEqual(ids);

  const { courseId } = await addCourse(database, owner, "A course");
  await page.goto(`/courses/${courseId}/assignments/new`);
  await page.getByText("A text to ask about").click();
  await expect(page.getByText("Every kind: 12 of 12", { exact: false })).toBeVisible();
});

test("what is wrong stands at its field and goes when it is mended; what is typed outlives a reload", async ({
  page,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const articleId = await addArticle(database, await teacherId(database, email), "A text to ask about");
  await page.goto(`/library/${articleId}`);
  await page.getByRole("button", { name: "New pack of questions" }).click();
  await page.getByRole("dialog").getByLabel("Title").fill("Mine");
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("link", { name: "Add a question" }).click();
  await page.locator('[data-kind="CHOICE"]').click();
  const save = page.getByRole("button", { name: "Save the question" });

  await save.click();
  await expect(field(page, "Question")).toBeFocused();
  await expect(page.getByText("Say what is right: mark it.")).toBeVisible();
  await field(page, "Question").fill("Which one?");
  await typeAll(page, "Option 1", ["Alike", "alike", "Third", "Fourth"]);
  await expect(page.getByText("Fill this in.")).toHaveCount(0);
  await page.getByLabel("Option 3 is right").check();
  await expect(page.getByText("Say what is right: mark it.")).toHaveCount(0);
  await save.click();
  await expect(page.getByText("Two of these are alike. Change one of them.")).toBeVisible();

  // The preview shows it as students get it, and can be tried.
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("radio")).toHaveCount(4);
  await preview.getByText("Third").click();
  await preview.getByRole("button", { name: "With the answer" }).click();
  await expect(preview.getByText("The right answer", { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText("it was kept on this device")).toBeVisible();
  await expect(field(page, "Option 4")).toHaveValue("Fourth");
  await field(page, "Option 2").fill("Second");
  await page.keyboard.press("Control+z");
  await expect(field(page, "Option 2")).toHaveValue("alike");
  await page.keyboard.press("Control+Shift+z");
  await expect(field(page, "Option 2")).toHaveValue("Second");

  await page.getByRole("button", { name: "Save and write another" }).click();
  await expect(page.getByText("Saved. Here is the next one of its kind.")).toBeVisible();
  await expect(field(page, "Question")).toHaveValue("");
  await page.goBack();

  // Edited, it is its second version; a copy behind it; taken out, and brought back.
  await page.getByRole("link", { name: "Which one?" }).click();
  await field(page, "Question").fill("Which one is it?");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await page.getByRole("button", { name: "Duplicate question 1" }).click();
  await expect(page.getByRole("link", { name: "Which one is it?" })).toHaveCount(2);
  await page.getByRole("button", { name: "Take out question 2" }).click();
  await expect(page.getByRole("link", { name: "Which one is it?" })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Which one is it?" })).toHaveCount(2);
});

test("a question saved in another tab is not overwritten, and nothing that was typed is lost", async ({
  page,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const owner = await teacherId(database, email);
  const articleId = await addArticle(database, owner, "A text to ask about");
  const { packId, itemId } = await addPack(database, owner, articleId, "Who decides?");
  const address = `/library/packs/${packId}/items/${itemId}`;
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await field(other, "Question").fill("Who decides there?");
  await other.getByRole("button", { name: "Save as version 2" }).click();
  await expect(other.getByRole("link", { name: "Who decides there?" })).toBeVisible();

  await field(page, "Question").fill("Who decides here?");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText("This question has been saved from elsewhere in the meantime.")).toBeVisible();
  await expect(field(page, "Question")).toHaveValue("Who decides here?");
});

test("many questions come as plain text: the good ones are taken, the others wait with the line of what is wrong", async ({
  page,
  database,
  axe,
}) => {
  const { email } = await signUpTeacher(page);
  const owner = await teacherId(database, email);
  const articleId = await addArticle(database, owner, "A text to ask about");
  const { packId } = await addPack(database, owner, articleId, "Who decides?");
  await page.goto(`/library/packs/${packId}`);
  await page.getByRole("link", { name: "Write many as plain text" }).click();
  const source = field(page, "Questions in GIFT");
  await source.fill("One? {=a ~b}\n\nTwo? {=a\n~b\n\nThree? {T}");
  await page.getByRole("button", { name: "Read them" }).click();
  await expect(page.getByText("2 questions can be taken, 1 has to be mended first.")).toBeVisible();
  await expect(page.getByText("Line 4: It cannot be read from here on.")).toBeVisible();
  await axe(page);

  await page.getByLabel("Three?").uncheck();
  await page.getByRole("button", { name: "Take 1 question into the pack" }).click();
  await expect(page.getByText("1 question is in the pack")).toBeVisible();
  await expect(source).toHaveValue("Two? {=a\n~b\n\nThree? {T}");

  await source.fill("Two? {=a\n~b}\n\nThree? {T}");
  await page.getByRole("button", { name: "Read them" }).click();
  await expect(page.getByText("2 questions can be taken.")).toBeVisible();
  await page.reload();
  await expect(source).toHaveValue("Two? {=a\n~b}\n\nThree? {T}");
  await page.getByRole("button", { name: "Read them" }).click();
  await page.getByRole("button", { name: "Take 2 questions into the pack" }).click();
  for (const prompt of ["Who decides?", "One?", "Two?", "Three?"])
    await expect(page.getByRole("link", { name: prompt })).toBeVisible();
});
