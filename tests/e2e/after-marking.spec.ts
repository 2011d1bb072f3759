// What comes after marking: comments without marks, that they were opened, a second look, a revision.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { goOn, handIn } from "./lesson/by-pointer";
import { questions } from "./lesson/desk";
import { essay, PIN, says, toEssay } from "./saving/student";
import * as make from "./support/classes";
import { addMarked, COMMENT, WRITTEN } from "./support/marked";
import { joinCourse, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

/** A course with marked work of one student, its teacher at the page and the student at another device. */
async function markedClass(page: Page, student: Page, database: Client) {
  const { email } = await signUpTeacher(page, "Ms Tester");
  const { courseId, code } = await make.addCourse(database, await make.teacherId(database, email), "Marked");
  const assignmentId = await make.addAssignment(database, courseId, "An essay", "WHEN_RETURNED");
  const name = `Writer ${randomUUID().slice(0, 8)}`;
  await joinCourse(student, { code, name, pin: PIN });
  const marked = await addMarked(database, assignmentId, name);
  return {
    ...marked,
    name,
    home: `/assignments/${assignmentId}`,
    result: `/attempts/${marked.attemptId}/result`,
  };
}

/** Returns the one student's work from the board, after `choose` has said how. */
async function giveBack(
  page: Page,
  home: string,
  choose: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>,
) {
  await page.goto(`${home}/board`);
  await page.getByRole("button", { name: "Return 1 attempt" }).click();
  const dialog = page.getByRole("dialog");
  await choose(dialog);
  await dialog.getByRole("button", { name: "Return", exact: true }).click();
  await expect(page.getByText("1 attempt returned.")).toBeVisible();
}

const question = (page: Page) => page.getByRole("article").filter({ hasText: WRITTEN });

test("work comes back with comments only, then with its marks, and the teacher sees that it was opened", async ({
  page,
  device,
  database,
}) => {
  test.slow();
  const student = await (await device()).newPage();
  const { home, result, name, points } = await markedClass(page, student, database);
  await giveBack(page, home, async (dialog) => {
    await dialog.getByText("Comments only").click();
  });
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("not opened yet");
  await expect(row).toContainText("comments only");

  const response = await student.goto(result);
  await expect(student.getByText(COMMENT)).toBeVisible();
  await expect(student.getByText("The marks come later.", { exact: false })).toBeVisible();
  const html = (await response?.text()) ?? "";
  expect(html).toContain(COMMENT);
  expect(html).not.toMatch(new RegExp(`\\b${points} of \\d+ points`));
  await expect(question(student)).not.toContainText("Some points");
  await expect(student.getByText("How it was marked")).toHaveCount(0);
  await expect(row).toContainText(/opened .*\d\d:\d\d/, { timeout: 15_000 });

  await page.getByRole("button", { name: "Show the marks of 1 attempt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Show the marks now" }).click();
  await expect(row).not.toContainText("comments only", { timeout: 15_000 });
  await student.reload();
  await expect(question(student)).toContainText(`${points} of`);
  await expect(student.getByText("How it was marked")).toBeVisible();
});

test("a student asks for a second look, once, and reads what the teacher says and gives @everywhere", async ({
  page,
  device,
  database,
  axe,
}) => {
  test.slow();
  const student = await (await device()).newPage();
  const { home, result } = await markedClass(page, student, database);
  await giveBack(page, home, async () => {});

  await student.goto(result);
  await question(student).getByText("Ask for a second look").click();
  const reason = question(student).getByLabel("Why should your teacher look at this again?");
  await reason.fill("The choice is the claim.");
  await student.context().setOffline(true);
  await question(student).getByRole("button", { name: "Ask", exact: true }).click();
  await expect(question(student).getByRole("alert")).toBeVisible();
  await expect(reason).toHaveValue("The choice is the claim.");
  await student.context().setOffline(false);
  await student.reload();
  await expect(reason).toHaveValue("The choice is the claim.");
  await question(student).getByRole("button", { name: "Ask", exact: true }).click();
  await expect(question(student)).toContainText("Your teacher has not answered yet.");
  await expect(question(student).getByText("Ask for a second look")).toHaveCount(0);

  await page.goto(`${home}/board`);
  await page.getByRole("link", { name: "second look asked for" }).click();
  const card = page.getByRole("article").filter({ hasText: "The choice is the claim." });
  await expect(card).toContainText(WRITTEN);
  await card.getByLabel("Your answer to the student").fill("You are right: I missed it.");
  await card.getByText("A new mark").click();
  for (const criterion of await card.locator("[data-criterion]").all())
    await criterion.locator("label").last().click();
  await expect(card.getByRole("status")).toContainText("points");
  await axe(page);
  await card.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("Nobody waits for a second look.")).toBeVisible();

  await student.goto("/notices");
  await student.getByRole("link", { name: /^Your teacher has answered about a second look/ }).click();
  await expect(question(student)).toContainText("You are right: I missed it.");
  await expect(question(student)).toContainText("New mark:");
  await expect(question(student)).toContainText("All points");
  await axe(student);
});

test("returned work is revised: the answers are there, and what changed is shown to both", async ({
  page,
  device,
  database,
  axe,
}) => {
  test.slow();
  const student = await (await device()).newPage();
  const { home, result, name } = await markedClass(page, student, database);
  await giveBack(page, home, async (dialog) => {
    await dialog.getByLabel("They may revise it").check();
  });
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("may revise");

  await student.goto("/assignments");
  await student.getByRole("link", { name: "You may revise it." }).click();
  await expect(student).toHaveURL(new RegExp(`${result}$`));
  await student.getByRole("button", { name: "Revise" }).click();
  await expect(student).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
  await toEssay(student);
  await expect(essay(student)).toHaveValue(WRITTEN);
  await essay(student).fill(WRITTEN.replace("two pressures", "one great pressure"));
  await says(student, "saved");
  const revisionId = student.url().split("/").at(-1);
  const last = questions(student)
    .getByRole("button", { name: /^Question \d+:/ })
    .last();
  await last.click();
  await goOn(student, "mouse");
  await handIn(student, "mouse");
  await expect(student).toHaveURL(/\/result$/, { timeout: 20_000 });
  await expect(student.getByText("Revision of attempt 1").first()).toBeVisible();
  const changed = student.getByRole("article").filter({ hasText: "one great pressure" });
  await expect(changed.locator("ins").filter({ hasText: "one great pressure" }).first()).toBeVisible();
  await expect(changed.locator("del").filter({ hasText: "two pressures" }).first()).toBeVisible();
  await axe(student);

  await page.goto(`${home}/board`);
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("revision of attempt 1");
  await page.goto(`${home}/marking`);
  await expect(page).toHaveURL(new RegExp(`attempt=${revisionId}`));
  await expect(page.getByRole("main")).toContainText("What changed since attempt 1");
  await expect(page.getByRole("main")).toContainText("The earlier mark");
  await axe(page);
});
