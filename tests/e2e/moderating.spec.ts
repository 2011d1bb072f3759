// A teacher at the desk of moderation: shows, hides with a reason, takes it back, and finds all of it in the log.
import { inventedName } from "@/lib/discussion/names/invented-names";
import * as make from "./support/classes";
import { addModerated } from "./support/moderated";
import { signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

test("what waits is shown, what is reported is hidden and brought back, and the log says so @everywhere", async ({
  page,
  database,
}) => {
  const { email } = await signUpTeacher(page, "Ms Moderator");
  const teacherId = await make.teacherId(database, email);
  const { courseId } = await make.addCourse(database, teacherId, "A course that discusses");
  const assignmentId = await make.addAssignment(database, courseId, "Discussed", "WHEN_RETURNED");
  const { threadId, reportedId } = await addModerated(database, assignmentId, teacherId);
  await page.goto(`/assignments/${assignmentId}/discussion/moderation`);

  const queue = (name: RegExp) => page.getByRole("region", { name });
  const titled = (name: string) => page.getByRole("heading", { name, exact: true });
  const log = queue(/^What was done$/).getByRole("row");

  await expect(queue(/^Waiting/)).toContainText("Waits for the word “nonsense”.");
  // Counted once the page is there: it comes after its frame.
  await expect(log.last()).toBeVisible();
  const before = await log.count();
  await expect(queue(/^Waiting/)).toContainText(`classmates see ${inventedName(3)}`);
  await queue(/^Waiting/)
    .getByRole("button", { name: "Show to the class" })
    .press("Enter");
  await expect(titled("Waiting for you (0)")).toBeFocused();
  await expect(page.getByRole("status")).toContainText("The class sees the post of Aigerim Author now.");

  const reported = queue(/^Reported/);
  await expect(reported).toContainText("Reported by Bolat Reader");
  await expect(reported.getByRole("link", { name: /^In its thread/ })).toHaveAttribute(
    "href",
    `/threads/${threadId}?post=${reportedId}#post-${reportedId}`,
  );
  await reported.getByRole("button", { name: "Hide" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The author sees this.");
  await dialog.getByRole("button", { name: "Hide" }).click();
  // Without a reason nothing is hidden.
  await expect(dialog.getByLabel("Why")).toBeFocused();
  await expect(titled("Reported (1)")).toBeAttached();
  await dialog.getByLabel("Why").fill("Say it about the text.");
  await dialog.getByRole("button", { name: "Hide" }).click();
  await expect(titled("Reported (0)")).toBeFocused();
  await expect(titled("Hidden (2)")).toBeVisible();
  await expect(queue(/^Hidden/)).toContainText("Say it about the text.");

  await page.getByRole("button", { name: "Undo" }).click();
  // Its report is settled: a teacher has looked at it.
  await expect(titled("Hidden (1)")).toBeVisible();
  await expect(titled("Reported (0)")).toBeVisible();
  await expect(log).toHaveCount(before + 3);
  await page.reload();
  await expect(log.nth(1)).toContainText("shown again");
  await expect(log.nth(2)).toContainText("Say it about the text.");
  await expect(log.nth(3)).toContainText("shown to the class");
});
