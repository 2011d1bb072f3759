// Who gets what from every address, asked without a browser in between.

import { ask } from "./routes/ask";
import { addresses } from "./routes/listing";
import { MATRIX } from "./routes/matrix";
import { sameAction } from "./routes/same-action";
import { cookiesOf, makeWorld, ROLES, SECRETS, STRANGERS } from "./routes/world";
import { addCourse, teacherId } from "./support/classes";
import { signUpTeacher } from "./support/people";
import { shared } from "./support/shared";
import { expect, test } from "./support/test";

const origin = () => shared().origin;

const FOREIGN = "https://elsewhere.example";

test("every page and route is in the matrix, and nothing else", () => {
  expect(addresses()).toEqual(Object.keys(MATRIX).sort());
});

test("every address answers everybody as the matrix says, and tells strangers nothing of the course", async ({
  database,
  device,
}) => {
  test.setTimeout(300_000);
  const world = await makeWorld(database, device);
  for (const [address, { at, method = "GET", sends, expect: expected }] of Object.entries(MATRIX)) {
    const answers = await Promise.all(
      ROLES.map(async (role) => {
        const answer = await ask(`${origin()}${at(world)}`, {
          method,
          cookie: world.cookies[role],
          origin: origin(),
          sends,
        });
        return [role, answer] as const;
      }),
    );
    const outcomes = Object.fromEntries(answers.map(([role, { outcome }]) => [role, outcome]));
    expect.soft(outcomes, `${method} ${address}`).toEqual(expected);
    for (const [role, answer] of answers) {
      if (!STRANGERS.includes(role)) continue;
      const told = Object.values(SECRETS).filter((secret) => answer.body.includes(secret));
      expect.soft(told, `${address} to ${role}`).toEqual([]);
    }
  }
});

test("a request that changes something is refused when another site's page sends it", async ({
  database,
  device,
}) => {
  test.setTimeout(300_000);
  const world = await makeWorld(database, device);
  const changing = Object.entries(MATRIX).filter(([, { method }]) => method);
  expect(changing.length).toBeGreaterThan(0);
  for (const [address, { at, method = "GET", sends }] of changing)
    for (const foreign of [FOREIGN, "null", undefined]) {
      const { outcome } = await ask(`${origin()}${at(world)}`, {
        method,
        cookie: world.cookies[address.startsWith("/api/library") ? "owner" : "student"],
        origin: foreign,
        sends,
      });
      expect([403, 404], `${method} ${address} from ${foreign}`).toContain(outcome);
    }
});

test("an action of a page is done for whoever may do it from a page of our own, and for nobody else", async ({
  page,
  device,
  database,
}) => {
  const { email } = await signUpTeacher(page);
  const { courseId } = await addCourse(database, await teacherId(database, email), "Before");
  const title = async () =>
    (await database.query("SELECT title FROM course WHERE id = $1", [courseId])).rows[0]?.title;
  await page.goto(`/courses/${courseId}`);
  await page.getByRole("button", { name: "Rename" }).click();
  const rename = page.getByRole("dialog");
  await rename.getByLabel("Name of the course").fill("Renamed");
  const sent = page.waitForRequest((request) => "next-action" in request.headers());
  await rename.getByRole("button", { name: "Rename" }).click();
  const again = sameAction(await sent, "Renamed");
  await expect.poll(title).toBe("Renamed");

  const own = await cookiesOf(page.context());
  const stranger = await device();
  await signUpTeacher(await stranger.newPage());
  for (const [who, cookie, from] of [
    ["the teacher, from elsewhere", own, FOREIGN],
    ["the teacher, from nowhere", own, "null"],
    ["nobody", "", origin()],
    ["another teacher", await cookiesOf(stranger), origin()],
  ] as const) {
    await again("Taken over", cookie, from);
    expect(await title(), who).toBe("Renamed");
  }
  await again("Once more", own, origin());
  expect(await title()).toBe("Once more");
});
