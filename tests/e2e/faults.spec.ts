import { expect, test } from "./support/test";

const isReady = (origin: string) =>
  fetch(`${origin}/api/health/ready`).then(
    ({ status }) => status,
    () => "no answer",
  );

test("the app says that it cannot work while the database is away, and recovers without a restart", async ({
  instance,
}) => {
  expect(await isReady(instance.origin)).toBe(200);
  await instance.database.stopAtOnce();
  await expect.poll(() => isReady(instance.origin)).toBe(503);
  expect((await fetch(`${instance.origin}/api/health/live`)).status).toBe(200);
  await instance.database.start();
  await expect.poll(() => isReady(instance.origin), { timeout: 10_000 }).toBe(200);
  expect(instance.app.isRunning()).toBe(true);
});

test("an app that was killed comes back on the same port with everything that was there", async ({
  instance,
}) => {
  await instance.app.kill();
  expect(await isReady(instance.origin)).toBe("no answer");
  await instance.app.start();
  expect(await isReady(instance.origin)).toBe(200);
});
