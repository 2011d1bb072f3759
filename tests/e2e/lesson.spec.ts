// The whole lesson, from a teacher's sign-up to the results in the hands of the students.
import { devices } from "@playwright/test";
import * as keyboard from "./lesson/by-keyboard";
import * as pointer from "./lesson/by-pointer";
import { attemptOf, expectSaved, questions } from "./lesson/desk";
import {
  AUTOMATIC_POINTS,
  allRight,
  ESSAYS,
  numberOf,
  POINTS,
  QUESTIONS,
  wronglyChosen,
} from "./lesson/solutions";
import * as teaching from "./lesson/teacher";
import { joinCourse, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

const TITLE = "Saying no, closely read";
const MIRA = { name: "Mira Mouse", pin: "739104" };
const KAI = { name: "Айгерім Kai", pin: "851936" };
const PIA = { name: "Pia Phone", pin: "402857" };
const ESSAY = "The author says that great powers judge alike cases differently [1]. I am not sure [2].";
const OFFLINE_ESSAY = "Written on the bus, where there is no network.";
const PHONE = { ...devices["Pixel 5"], viewport: { width: 360, height: 740 } };
/** One point's worth of choosing, which Kai gets wrong; and what Pia answers before the essay, for 1, 3 and 2 points. */
const CHOICE = "territorial-integrity";
const PIA_ANSWERS = [CHOICE, "double-standard-cases", "authors-explanation"].map(numberOf);
const ESSAY_NUMBER = numberOf("double-standard-essay");
/** Of a written answer whose three criteria are all marked "Clear". */
const ESSAY_POINTS = 6;

test("a lesson: assigned, answered by mouse, by keyboard alone and on a phone that goes offline, marked, returned, taken away", async ({
  page,
  device,
  database,
}) => {
  test.setTimeout(900_000);
  const right = allRight(ESSAY);
  let code = "";
  let assignmentId = "";

  await test.step("a teacher signs up, makes a course, and publishes an assignment", async () => {
    await signUpTeacher(page, "Ms Lesson");
    await teaching.makeCourse(page, "World Politics 11B");
    code = await teaching.readJoinCode(page);
    assignmentId = await teaching.publishAssignment(page, TITLE);
    await page.goto(`/assignments/${assignmentId}/board`);
    await expect(page.getByText("No students yet")).toBeVisible();
  });

  const mira = await (await device()).newPage();
  await test.step("a student at a desktop answers everything with the mouse and hands in", async () => {
    await joinCourse(mira, { code, ...MIRA });
    await pointer.start(mira, TITLE, "mouse");
    for (const solution of right) {
      await pointer.answer(mira, solution, "mouse");
      await pointer.goOn(mira, "mouse");
    }
    await expectSaved(mira);
    await pointer.handIn(mira, "mouse");
    await expect(mira.getByText("Your answers", { exact: true })).toBeVisible();
    await expect(mira.getByText("A model answer")).toHaveCount(0);
  });

  await test.step("a student without a mouse does the same by keyboard alone", async () => {
    const kai = await (await device()).newPage();
    await keyboard.joinAndStart(kai, { code, ...KAI }, TITLE);
    // The questions come after the text: the way to them is Tab, as to everything else.
    await keyboard.pressKey(kai, questions(kai).getByRole("button", { name: /^Question 1:/ }));
    for (const solution of right.with(numberOf(CHOICE) - 1, wronglyChosen(CHOICE))) {
      await keyboard.answer(kai, solution);
      await keyboard.goOn(kai);
    }
    await expectSaved(kai);
    await keyboard.handIn(kai);
  });

  const phone = await device(PHONE);
  let pia = await phone.newPage();
  await test.step("a student with a phone answers some of it in the sheet over the text", async () => {
    await joinCourse(pia, { code, ...PIA });
    await pointer.start(pia, TITLE, "finger");
    await questions(pia).getByRole("button", { name: "Show more of the questions" }).tap();
    for (const [at, solution] of right.slice(0, ESSAY_NUMBER - 1).entries()) {
      if (PIA_ANSWERS.includes(at + 1)) await pointer.answer(pia, solution, "finger");
      await pointer.goOn(pia, "finger");
    }
    await expectSaved(pia);
  });

  await test.step("the board shows where everybody stands, and goes on by itself", async () => {
    await expect(teaching.rowOf(page, MIRA.name)).toContainText("handed in");
    await expect(teaching.rowOf(page, KAI.name)).toContainText("handed in");
    await expect(teaching.rowOf(page, PIA.name)).toContainText("answering");
    await expect(teaching.rowOf(page, PIA.name)).toContainText(`3 of ${QUESTIONS}`);
  });

  await test.step("the phone goes offline; what is typed then outlives the page and is saved once back", async () => {
    const address = pia.url();
    await phone.setOffline(true);
    await questions(pia).getByLabel("Your answer").fill(OFFLINE_ESSAY);
    await expect(pia.locator("[data-save-state]")).toHaveText("Not saved yet: kept on this device");
    await pia.close();
    await phone.setOffline(false);
    pia = await phone.newPage();
    await pia.goto(address);
    await questions(pia)
      .getByRole("button", { name: new RegExp(`^Question ${ESSAY_NUMBER}:`) })
      .tap();
    await expect(questions(pia).getByLabel("Your answer")).toHaveValue(OFFLINE_ESSAY);
    await expectSaved(pia);
    const { rows } = await database.query(
      "SELECT answer FROM response WHERE attempt_id = $1 AND answer->>'text' = $2",
      [attemptOf(pia), OFFLINE_ESSAY],
    );
    expect(rows).toHaveLength(1);
  });

  await test.step("the phone hands in, after it was told what is missing", async () => {
    for (let at = ESSAY_NUMBER; at <= QUESTIONS; at += 1) await pointer.goOn(pia, "finger");
    const missing = questions(pia).getByRole("listitem").getByRole("button");
    await expect(
      missing.filter({ hasText: `Question ${numberOf("five-hundred-states")}: not answered` }),
    ).toBeVisible();
    await expect(missing.filter({ hasText: `Question ${ESSAY_NUMBER}: evidence is missing` })).toBeVisible();
    await pointer.handIn(pia, "finger");
    await expect(teaching.rowOf(page, PIA.name)).toContainText("handed in");
  });

  await test.step("the teacher sees the table, and marks the written answers by keyboard", async () => {
    await teaching.openTab(page, "Results");
    await expect(teaching.rowOf(page, MIRA.name)).toContainText(
      `${AUTOMATIC_POINTS} of ${AUTOMATIC_POINTS} so far`,
    );
    await teaching.openTab(page, "Marking");
    // Names are hidden: the comment has a place for the name, and its student reads it there.
    const comment = (heading: string) => `For ${heading.replace(/^Student \d+/, "{name}")}: well argued.`;
    expect(await teaching.markAll(page, 3, comment)).toBe(2 * ESSAYS + 1);
  });

  await test.step("the teacher returns everything, and takes the results away", async () => {
    await teaching.openTab(page, "Board");
    await teaching.returnAll(page, 3);
    for (const { name } of [MIRA, KAI, PIA])
      await expect(teaching.rowOf(page, name)).toContainText("returned");
    await teaching.openTab(page, "Results");
    const students = await teaching.download(page, "CSV: Results by student");
    const points = Object.fromEntries(
      students.map((row) => [row.Student, [row.Total, row.Maximum, row.State]]),
    );
    // Kai chose wrongly once; Pia answered three questions and an essay.
    expect(points).toEqual({
      [MIRA.name]: [`${AUTOMATIC_POINTS + ESSAYS * ESSAY_POINTS}`, String(POINTS), "returned"],
      [KAI.name]: [`${AUTOMATIC_POINTS - 1 + ESSAYS * ESSAY_POINTS}`, String(POINTS), "returned"],
      [PIA.name]: [`${1 + 3 + 2 + ESSAY_POINTS}`, String(POINTS), "returned"],
    });
    const responses = await teaching.download(page, "CSV: Answers");
    const count = (name: string) => responses.filter(({ Student }) => Student === name).length;
    expect([count(MIRA.name), count(KAI.name), count(PIA.name)]).toEqual([
      QUESTIONS,
      QUESTIONS,
      PIA_ANSWERS.length + 1,
    ]);
    expect(responses.find(({ Answer }) => Answer === OFFLINE_ESSAY)).toMatchObject({
      Student: PIA.name,
      Question: String(ESSAY_NUMBER),
      Kind: "written answer",
      Points: `${ESSAY_POINTS}`,
      Maximum: "9",
      Marker: "Ms Lesson",
    });
  });

  await test.step("the teacher takes a question out that turned out to be broken", async () => {
    await teaching.openTab(page, "Questions");
    // Kai alone had it wrong, and loses nothing by it.
    await teaching.takeOut(page, numberOf(CHOICE), /3 handed-in attempts: 0 unchanged\. .*gain.*lose/);
    await teaching.signOut(page, "Ms Lesson");
  });

  await test.step("a student sees the released result", async () => {
    await mira.reload();
    await expect(mira.getByText("Your results", { exact: true })).toBeVisible();
    await expect(
      mira.getByText(`${AUTOMATIC_POINTS - 1 + ESSAYS * ESSAY_POINTS} of ${POINTS - 1} points`),
    ).toBeVisible();
    await expect(mira.getByText(`For ${MIRA.name}, question ${ESSAY_NUMBER}: well argued.`)).toBeVisible();
    await expect(mira.getByText("A model answer").first()).toBeVisible();
    await expect(mira.getByText("Does not count: your teacher took this question out")).toBeVisible();
  });

  await test.step("and looks back on judgements that follow two principles", async () => {
    const judged = mira.getByRole("article").filter({ hasText: "judgements follow" });
    await judged.getByLabel("Looking back").fill("The one is long ago. That is no reason.");
    await judged.getByRole("button", { name: "Save" }).click();
    await expect(judged.getByRole("status")).toContainText("Saved");
    await mira.reload();
    await expect(judged.getByLabel("Looking back")).toHaveValue("The one is long ago. That is no reason.");
  });
});
