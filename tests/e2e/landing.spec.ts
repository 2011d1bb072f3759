import { complaintsOf } from "./support/console";
import { hold, holdScripts } from "./support/hold";
import { joinCourse, signInStudent, signInTeacher, signUpTeacher } from "./support/people";
import { expect, test } from "./support/test";

test("the landing page leads to the three doors and complains of nothing @everywhere", async ({
  page,
  axe,
}) => {
  const complaints = complaintsOf(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Join with a code" })).toHaveAttribute("href", "/join");
  await expect(page.getByRole("link", { name: "Sign up" })).toHaveAttribute("href", "/sign-up");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(1);
  await axe(page);
  expect(complaints).toEqual([]);
});

test("the interface's typeface is on its way before a style sheet asks for it, and is fetched once", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  const letStylesGo = await hold(page, "**/*.css");
  const opened = page.goto("/");
  await expect.poll(() => fonts).toHaveLength(1);
  letStylesGo();
  await opened;
  await page.evaluate(() => document.fonts.ready);
  const [first] = fonts;
  expect(fonts.filter((font) => font === first)).toHaveLength(1);
  const upright = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ style, status }) => style === "normal" && status === "loaded")
      .map(({ family, unicodeRange }) => `${family.replaceAll('"', "")} ${unicodeRange.split(",")[0]}`),
  );
  expect(upright).toContain("Source Sans 3 Variable U+0-FF");
});

test("a page runs scripts only under the nonce of its answer, which is a new one each time", async ({
  page,
}) => {
  const policies = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const answer = await page.goto("/");
    policies.push(answer?.headers()["content-security-policy"] ?? "");
  }
  const [first, second] = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(first).toBeTruthy();
  expect(second).not.toBe(first);
  for (const policy of policies) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
  }
  const complaints = complaintsOf(page);
  await page.evaluate(() => {
    // As markup that slipped through would.
    document.body.insertAdjacentHTML("beforeend", `<img src="x" onerror="window.injected = true">`);
  });
  await expect.poll(() => complaints.join("\n")).toContain("Content Security Policy");
  expect(await page.evaluate(() => "injected" in window)).toBe(false);
});

test("every answer forbids framing, guessing of types, and telling others where the reader came from", async ({
  request,
}) => {
  for (const path of ["/", "/api/health/live", "/icon.svg", "/no/such/page"]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("the health routes say that the app lives and can work", async ({ request }) => {
  const live = await request.get("/api/health/live");
  expect([live.status(), await live.json()]).toEqual([200, { status: "live" }]);
  const ready = await request.get("/api/health/ready");
  expect([ready.status(), await ready.json()]).toEqual([200, { status: "ready" }]);
});

test("an address that does not exist says so and leads home", async ({ page, axe }) => {
  const answer = await page.goto("/no/such/page");
  expect(answer?.status()).toBe(404);
  await axe(page);
  await page.getByRole("main").getByRole("link").click();
  await expect(page).toHaveURL(/\/$/);
});

test("a page that needs a session asks to sign in, and leads back afterwards", async ({ page, demo }) => {
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Faccount/);
  await page.getByText("I am a teacher").click();
  await page.getByLabel("E-mail").fill(demo.teacher.email);
  await page.getByLabel("Password", { exact: true }).fill(demo.teacher.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);
});

test("what is chosen and typed before the scripts have come is there when they have", async ({
  page,
  demo,
}) => {
  const come = await holdScripts(page);
  await page.goto("/sign-in", { waitUntil: "commit" });
  await page.getByText("I am a teacher").click();
  await page.getByLabel("E-mail").fill(demo.teacher.email);
  await page.getByLabel("Password", { exact: true }).fill(demo.teacher.password);
  const signIn = page.getByRole("button", { name: "Sign in" });
  await expect(signIn).toBeDisabled();
  come();
  await signIn.click();
  await expect(page).toHaveURL(/\/courses$/);
});

test("the demo's teacher and students sign in, and new people come in by both doors", async ({
  page,
  device,
  demo,
  database,
}) => {
  await signInTeacher(page, demo.teacher);
  for (const student of demo.students) {
    const context = await device();
    await signInStudent(await context.newPage(), { code: demo.joinCode, ...student });
  }
  const { email } = await signUpTeacher(await (await device()).newPage());
  const { rows } = await database.query(`SELECT kind FROM "user" WHERE email = $1`, [email]);
  expect(rows).toEqual([{ kind: "TEACHER" }]);
  const newcomer = { code: demo.joinCode, name: `Newcomer ${Date.now()}`, pin: "739104" };
  await joinCourse(await (await device()).newPage(), newcomer);
});
