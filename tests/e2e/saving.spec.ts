import { essay, newStudent, PIN, recordStates, says, stored, toEssay } from "./saving/student";
import { signInAgain } from "./support/people";
import { expect, test } from "./support/test";

test("an answer saves itself, says when, and is there on another device", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  await essay(student.page).fill("It was a polite refusal.");
  await says(student.page, "saved");
  await expect(student.page.locator("[data-save-state]")).toHaveText(/^Saved \d\d:\d\d$/);
  expect(await stored(database, student)).toEqual({ answers: ["It was a polite refusal."], late: [] });
});

test("offline, typing, reloading and coming back loses nothing, and nothing is called saved meanwhile @everywhere", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  const { page, context } = student;
  await essay(page).fill("Before.");
  await says(page, "saved");
  const states = await recordStates(page);
  await context.setOffline(true);
  await essay(page).pressSequentially(" And offline.");
  await says(page, "kept");
  expect(await states()).not.toContain("saved");
  await page.reload().catch(() => undefined);
  await context.setOffline(false);
  await page.goto(student.desk);
  await expect(essay(page)).toHaveValue("Before. And offline.");
  await says(page, "saved");
  expect(await stored(database, student)).toEqual({ answers: ["Before. And offline."], late: [] });
});

test("an answer kept through a reload goes out by itself when the server answers again", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  const { page } = student;
  await page.route("**/api/attempts/**", (route) => route.abort());
  await essay(page).fill("Kept for now.");
  await says(page, "kept");
  await page.reload();
  await expect(essay(page)).toHaveValue("Kept for now.");
  await says(page, "kept");
  await page.unroute("**/api/attempts/**");
  await says(page, "saved");
  expect(await stored(database, student)).toEqual({ answers: ["Kept for now."], late: [] });
});

test("closing the page in the middle of a word loses nothing", async ({ device, demo, database }) => {
  const student = await newStudent(await device(), demo);
  await essay(student.page).pressSequentially("Closed in the middle of a wo");
  await student.page.close({ runBeforeUnload: true });
  const page = await student.context.newPage();
  await page.goto(student.desk);
  await toEssay(page);
  await expect(essay(page)).toHaveValue("Closed in the middle of a wo");
  await says(page, "saved");
  expect(await stored(database, student)).toEqual({ answers: ["Closed in the middle of a wo"], late: [] });
});

test("handing in offline hands in nothing and loses nothing; pressed again it works, once @everywhere", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  const { page, context } = student;
  await essay(page).fill("Last words.");
  await context.setOffline(true);
  await page.getByRole("button", { name: /Check and hand in|Next question/ }).click();
  while (!(await page.getByRole("button", { name: "Hand in", exact: true }).isVisible()))
    await page.getByRole("button", { name: /Check and hand in|Next question/ }).click();
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(page.getByText("There is no connection")).toBeVisible();
  await says(page, "kept");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Hand in", exact: true }).dblclick();
  await page.waitForURL(/\/result$/);
  await expect(page.getByText("Last words.")).toBeVisible();
  expect(await stored(database, student)).toEqual({ answers: ["Last words."], late: [] });
});

test("a session that ends in the middle is renewed on top of the page", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  const { page, context, name } = student;
  await context.clearCookies();
  await essay(page).fill("Written without a session.");
  await expect(page.getByRole("dialog")).toBeVisible();
  await says(page, "signedOut");
  await signInAgain(page, { code: demo.joinCode, name, pin: PIN });
  await says(page, "saved");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await stored(database, student)).toEqual({ answers: ["Written without a session."], late: [] });
});

test("a second tab follows, and is asked where both wrote", async ({ device, demo, database }) => {
  const student = await newStudent(await device(), demo);
  const { page, context } = student;
  const second = await context.newPage();
  await second.goto(student.desk);
  await toEssay(second);
  await essay(page).fill("From the first tab.");
  await says(page, "saved");
  await expect(essay(second)).toHaveValue("From the first tab.");
  await says(second, "saved");

  await second.route("**/api/attempts/**", (route) => route.abort());
  await essay(second).fill("From the second tab.");
  await essay(page).fill("From the first tab, later.");
  await says(page, "saved");
  await expect(second.getByRole("alert", { name: "There is a newer answer" })).toBeVisible();
  await expect(second.getByText("From the first tab, later.")).toBeVisible();
  await second.unroute("**/api/attempts/**");
  await second.getByRole("button", { name: "Keep the one from here" }).click();
  await says(second, "saved");
  await expect(essay(page)).toHaveValue("From the second tab.");
  expect(await stored(database, student)).toEqual({ answers: ["From the second tab."], late: [] });
});

test("on a shared laptop nobody sees or sends another's answer, and its writer finds it again", async ({
  device,
  demo,
  database,
}) => {
  const ana = await newStudent(await device(), demo);
  await ana.context.setOffline(true);
  await essay(ana.page).fill("Ana's own words.");
  await says(ana.page, "kept");
  await ana.page.close();
  await ana.context.setOffline(false);
  const anasSession = await ana.context.cookies();

  const ben = await newStudent(await device(), demo);
  await ana.context.clearCookies();
  await ana.context.addCookies(await ben.context.cookies());
  const laptop = await ana.context.newPage();
  const sent: string[] = [];
  laptop.on("request", (request) => sent.push(request.postData() ?? ""));
  await laptop.goto(ben.desk);
  await toEssay(laptop);
  await essay(laptop).fill("Ben's.");
  await says(laptop, "saved");
  await laptop.goto("/assignments");
  await laptop.getByRole("heading", { name: "Assignments" }).waitFor();
  expect(sent.filter((body) => body.includes("Ana"))).toEqual([]);

  await ana.context.clearCookies();
  await ana.context.addCookies(anasSession);
  await laptop.goto("/assignments");
  await expect(laptop.getByText("waited on this device is saved now")).toBeVisible();
  expect(await stored(database, ana)).toEqual({ answers: ["Ana's own words."], late: [] });
});

test("what was kept on a device until after the hand-in is sent from the other pages, marked late", async ({
  device,
  demo,
  database,
}) => {
  const student = await newStudent(await device(), demo);
  const { page, context, attemptId } = student;
  await context.setOffline(true);
  await essay(page).fill("Too late, but kept.");
  await says(page, "kept");
  await page.close();
  await context.setOffline(false);
  // The other device, a phone, hands in.
  await context.request.post(`/api/attempts/${attemptId}/hand-in`, {
    data: { saves: [] },
    headers: { origin: new URL(student.desk).origin },
  });
  const again = await context.newPage();
  await again.goto(student.desk);
  await expect(again).toHaveURL(/\/result$/);
  await expect(again.getByText("came after the attempt was closed")).toBeVisible();
  expect(await stored(database, student)).toEqual({ answers: [], late: ["Too late, but kept."] });
});
