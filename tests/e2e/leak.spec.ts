import { answerEverything } from "./leak/answer-everything";
import { found, KEY_FIELD, keyMaterial, placementsIn } from "./leak/key-material";
import { type Recorder, record } from "./leak/recorder";
import { secretAssignment } from "./leak/secret-assignment";
import { stored } from "./leak/stored";
import { joinCourse, startReading } from "./support/people";
import { expect, test } from "./support/test";

const everythingIn = ({ sent }: Recorder) =>
  sent.map(({ headers, body }) => JSON.stringify(headers) + body).join("\n");

/** All but scripts and styles, which name fields without carrying any. */
const dataIn = ({ sent }: Recorder) =>
  sent
    .filter(({ path }) => !path.startsWith("/_next/static/"))
    .map(({ body }) => body)
    .join("\n");

test("no key reaches a student before it is released, and the notes for markers never do", async ({
  browser,
  baseURL,
  database,
  demo,
}) => {
  test.setTimeout(180_000);
  const assignmentId = await secretAssignment(database);
  const material = await keyMaterial(database, assignmentId);
  // The test means something only if there is much to find.
  expect(material.released.length).toBeGreaterThan(material.keys);
  expect(material.never.length).toBeGreaterThan(0);
  expect(material.placements.length).toBeGreaterThan(0);
  expect(material.orders.length).toBeGreaterThan(0);
  expect(JSON.stringify(JSON.stringify({ correct: "b" }))).toMatch(KEY_FIELD);

  const recorder = await record(baseURL ?? "");
  const page = await (await browser.newContext({ baseURL: recorder.url })).newPage();
  await joinCourse(page, { code: demo.joinCode, name: `Curious ${Date.now()}`, pin: "718293" });
  await page.goto(`/assignments/${assignmentId}`);
  await startReading(page);
  const attemptId = new URL(page.url()).pathname.split("/")[2] ?? "";
  // Asking for the result of work that is not handed in.
  await page.goto(`/attempts/${attemptId}/result`);
  await page.waitForURL(/\/attempts\/[^/]+$/);
  await answerEverything(page);
  // Comes back to it, so that the saved answers are sent too.
  await page.reload();
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await page.waitForURL(/\/result$/);
  await expect(page.getByText("Your teacher looks at your work and returns it")).toBeVisible();
  await page.reload();

  // What is not for students, asked for all the same: refusals are bytes too.
  for (const path of [
    `/assignments/${assignmentId}/board`,
    `/assignments/${assignmentId}/results`,
    `/assignments/${assignmentId}/items`,
    `/assignments/${assignmentId}/marking`,
    `/assignments/${assignmentId}/preview`,
    `/assignments/${assignmentId}/edit`,
    `/api/assignments/${assignmentId}/board`,
    `/api/assignments/${assignmentId}/exports/students.csv`,
    `/api/assignments/${assignmentId}/exports/responses.csv`,
    `/api/assignments/${assignmentId}/exports/items.xlsx`,
    `/assignments/${assignmentId}/report`,
  ])
    await page.goto(path).catch(() => {});
  await page.goto("/grades");
  await page.goto("/assignments");
  await page.goto(`/assignments/${assignmentId}`);
  await page.getByRole("link", { name: "See your answers" }).click();
  await page.waitForURL(/\/result$/);
  await page.waitForLoadState("networkidle");

  const kept = await stored(page);
  expect(found(material.released, everythingIn(recorder))).toEqual([]);
  expect(found(material.released, kept)).toEqual([]);
  for (const data of [dataIn(recorder), kept]) expect(data).not.toMatch(KEY_FIELD);
  // The student put every statement under the first heading and the entries in the order of the alphabet, and is told
  // nothing else.
  const placements = placementsIn(dataIn(recorder) + kept);
  expect(placements.length).toBeGreaterThan(0);
  for (const order of material.orders)
    expect((dataIn(recorder) + kept).replaceAll("\\", "")).not.toContain(order);
  for (const right of material.placements) expect(placements).not.toContainEqual(right);

  // Once the teacher returns it the key comes, by the same way and seen by the same recorder.
  await database.query("UPDATE attempt SET returned_at = now() WHERE id = $1", [attemptId]);
  await page.reload();
  await expect(page.getByText("Your results")).toBeVisible();
  expect(found(material.released, everythingIn(recorder))).toEqual(material.released);
  for (const path of ["/grades", "/assignments"]) await page.goto(path);
  expect(found(material.never, everythingIn(recorder))).toEqual([]);
  expect(found(material.never, await stored(page))).toEqual([]);
  await page.context().close();
  await recorder.stop();
});
