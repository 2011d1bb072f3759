// A teacher's own scale, a comment and excuses in the gradebook, and the pages on which a student finds what is due, what came back,
// what it counts and what to revise.
import { randomUUID } from "node:crypto";
import { parse } from "csv-parse/sync";
import { addAssignment, addAttempt, addCourse, addStudents, teacherId } from "./support/classes";
import { joinCourse, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

test("a teacher makes a scale, tells a student something and excuses others; students see what is released, in grades", async ({
  page,
  device,
  database,
}) => {
  test.slow();
  const { email } = await signUpTeacher(page);
  const { courseId, code } = await addCourse(database, await teacherId(database, email), "A scaled course");
  const student = await (await device()).newPage();
  await joinCourse(student, { code, name: "Aigerim", pin: "739104" });
  await addStudents(database, courseId, ["Bo", "Chiara"]);
  const released = await addAssignment(database, courseId, "Released text", "AT_ONCE");
  const kept = await addAssignment(database, courseId, "Kept text", "WHEN_RETURNED");
  const due = await addAssignment(database, courseId, "Text that is due", "AT_ONCE");
  await addAssignment(database, courseId, "Text for later", "AT_ONCE");
  await database.query("UPDATE assignment SET due_at = now() - interval '1 hour' WHERE id = $1", [due]);
  // Half of every question's points in the one, none in the other.
  for (const [assignmentId, share] of [
    [released, 0.5],
    [kept, 0],
  ] as const) {
    const attemptId = await addAttempt(database, assignmentId, "Aigerim", true);
    await database.query(
      `INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule)
       SELECT gen_random_uuid(), attempt.course_id, attempt.id, item.item_version_id, item.points * $2, item.points,
         'AUTOMATIC', 'test/1'
       FROM attempt JOIN assignment_item item USING (assignment_id) WHERE attempt.id = $1`,
      [attemptId, share],
    );
  }

  await test.step("a scale that rises is refused at its grade; a ready-made one is taken and shown", async () => {
    await page.goto(`/courses/${courseId}/gradebook/settings`);
    await page.getByRole("button", { name: "Put it in" }).click();
    await page.getByLabel("From (%)").nth(1).fill("90");
    await page.getByRole("radio", { name: /the grades of your own scale/ }).check();
    await page.getByRole("button", { name: "Save the rules" }).click();
    await expect(page.getByText("This must be lower than where the grade above it begins.")).toBeVisible();
    await page.getByLabel("From (%)").nth(1).fill("50");
    await page.getByRole("button", { name: "Save the rules" }).click();
    await expect(page.getByText("Saved: the gradebook counts by these rules now.")).toBeVisible();
    await page.getByRole("link", { name: "Back to the gradebook" }).click();
    await page.getByRole("link", { name: "grades", exact: true }).click();
    const row = page.getByRole("row").filter({ hasText: "Aigerim" });
    await expect(row.getByRole("cell").nth(1)).toHaveText(/^4/);
    await expect(row.getByRole("cell").nth(2)).toHaveText(/^2/);
    await expect(page.getByRole("row").filter({ hasText: "Bo" }).getByRole("cell").first()).toHaveText(/^–/);
    const file = await page.request.get(`/api/courses/${courseId}/exports/gradebook.csv`);
    const [first]: Record<string, string>[] = parse(await file.text(), { bom: true, columns: true });
    expect([first?.["Released text: grade"], first?.["Total (grade)"]]).toEqual(["4", "2"]);
  });

  await test.step("a comment is written beside the grade", async () => {
    await page.getByRole("row").filter({ hasText: "Aigerim" }).getByRole("link").first().click();
    await page.getByLabel("Comment on the grade").fill("Quote what you rest on.");
    await page.getByRole("button", { name: "Save the comment" }).click();
    await expect(page.getByText("Told the student:")).toBeVisible();
    await page.getByRole("link", { name: "Back to the gradebook" }).click();
  });

  await test.step("two who never began are excused together, and one of them not any more", async () => {
    await page.getByRole("link", { name: "Excuse students from Text for later" }).click();
    await page.getByRole("button", { name: "Excuse the chosen" }).click();
    await expect(page.getByText("Choose at least one student.")).toBeVisible();
    await page.getByRole("checkbox", { name: "Aigerim" }).check();
    await page.getByRole("checkbox", { name: "Bo" }).check();
    await page.getByLabel("Reason").fill("At the olympiad");
    await page.getByRole("button", { name: "Excuse the chosen" }).click();
    await expect(page.getByText("Done: 2 students were changed.")).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "Bo" })).toContainText("excused");
    await page.getByRole("checkbox", { name: "Bo" }).check();
    await page.getByRole("button", { name: "Take their excuses back" }).click();
    await expect(page.getByText("Done: 1 student was changed.")).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "Bo" })).toContainText("not handed in");
    await expect(page.getByRole("row").filter({ hasText: "Aigerim" })).toContainText("At the olympiad");
  });

  await test.step("the student finds what is due and late, what came back, what to revise, and no grade of the rest", async () => {
    await student.goto("/assignments");
    const section = (name: string) => student.getByRole("region", { name, exact: true });
    await expect(section("To do").getByRole("heading", { level: 3 })).toHaveText(["Text that is due"]);
    await expect(section("To do")).toContainText("Late");
    await expect(section("Came back").getByRole("heading", { level: 3 })).toHaveText(["Released text"]);
    await expect(section("Came back")).toContainText("Counts: 4");
    await expect(section("Handed in").getByRole("heading", { level: 3 })).toHaveText(["Kept text"]);
    await expect(section("Excused").getByRole("heading", { level: 3 })).toHaveText(["Text for later"]);
    await expect(section("To revise")).not.toContainText("Kept text");
    await section("To revise").getByRole("link").first().click();
    await expect(student).toHaveURL(/\/result#question-\d+$/);
    await student.goto("/assignments");
    await student.getByRole("link", { name: "Grades", exact: true }).click();
    const rows = student.getByRole("row");
    await expect(rows.filter({ hasText: "Released text" })).toContainText("Quote what you rest on.");
    await expect(rows.filter({ hasText: "Released text" }).getByRole("cell").first()).toHaveText("4");
    await expect(rows.filter({ hasText: "Kept text" })).toContainText("the result comes later");
    await expect(rows.filter({ hasText: "Text for later" })).toContainText("Excused: it does not count");
    await expect(student.getByText("Total so far")).toBeVisible();
    await expect(student.getByText("from 1 result")).toBeVisible();
    expect(await student.content()).not.toContain("olympiad");
  });

  await test.step("a mark that is kept changes nothing of what the student is sent; returned, it counts", async () => {
    // What is drawn of the page: around it stands a nonce that is another one each time.
    const sent = async () =>
      (await (await student.request.get("/grades")).text()).split("<main").at(-1)?.split("</main>")[0];
    const before = await sent();
    expect(before).toContain("Total so far");
    await database.query(
      "UPDATE score SET points = maximum FROM attempt WHERE attempt.id = attempt_id AND assignment_id = $1",
      [kept],
    );
    expect(await sent()).toBe(before);
    await database.query("UPDATE attempt SET returned_at = now() WHERE assignment_id = $1", [kept]);
    await student.reload();
    await expect(student.getByText("from 2 results")).toBeVisible();
    await expect(
      student.getByRole("row").filter({ hasText: "Kept text" }).getByRole("cell").first(),
    ).toHaveText("5");
  });
});

test("a student who has just joined finds nothing to do, nothing that counts, and times of their own zone @everywhere", async ({
  browser,
  baseURL,
  page,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const { courseId, code } = await addCourse(database, await teacherId(database, email), "A new course");
  const almaty = await browser.newContext({ ...(baseURL ? { baseURL } : {}), timezoneId: "Asia/Almaty" });
  const student = await almaty.newPage();
  await joinCourse(student, { code, name: `Newcomer ${randomUUID().slice(0, 8)}`, pin: "739104" });
  await student.goto("/assignments");
  await expect(student.getByText("No assignments yet")).toBeVisible();
  await student.goto("/grades");
  await expect(student.getByText("Nothing counts yet")).toBeVisible();
  await page.goto("/courses");
  const assignmentId = await addAssignment(database, courseId, "Due at noon", "AT_ONCE");
  await database.query("UPDATE assignment SET due_at = '2027-01-11T12:00:00Z' WHERE id = $1", [assignmentId]);
  await student.goto("/assignments");
  await expect(student.getByText(/^Due Mon, Jan 11, 17:00/)).toBeVisible();
  await expect(student.getByText("All times are those of Asia/Almaty.")).toBeVisible();
  await almaty.close();
});
