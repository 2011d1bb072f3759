import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { brokenPromises, halfHandedIn, type WorkingStudent, workingClass } from "./saving/working-class";
import type { Instance } from "./support/instance";
import { expect, test } from "./support/test";

const STUDENTS = 40;
/** A third of them press the button in the moment of the fault. */
const handsIn = (_: unknown, index: number) => index % 3 === 0;

async function connect({ databaseUrl }: Instance): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  // The server that is stopped at once takes this connection with it.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Lets a class work, breaks something in the middle of it, mends it, and looks at what is left. */
async function lesson(instance: Instance, fault: () => Promise<void>, mend: () => Promise<unknown>) {
  const before = await connect(instance);
  const students = await workingClass(instance, before, STUDENTS);
  const work = students.map((student) => student.work());
  await expect.poll(() => students.every(isSavedOnce), { timeout: 30_000 }).toBe(true);
  const handIns = students.filter(handsIn).map((student) => student.answers.handIn());
  await sleep(15);
  await fault();
  await before.end().catch(() => undefined);
  await sleep(1500);
  const atFault = students.map(({ saidSaved }) => Math.min(...saidSaved.values()));
  await mend();
  const mended = Date.now();
  await expect
    .poll(() => students.some((student, i) => Math.min(...student.saidSaved.values()) > (atFault[i] ?? 0)), {
      timeout: 10_000,
    })
    .toBe(true);
  const recovered = Date.now() - mended;

  const database = await connect(instance);
  for (const student of students) student.rest();
  await Promise.all(work);
  await expect
    .poll(() => students.map(({ status }) => status.pending).filter(Boolean), { timeout: 40_000 })
    .toEqual([]);
  await Promise.all(handIns);
  expect(
    await brokenPromises(
      database,
      students.filter((one) => !one.status.handedInAt),
    ),
  ).toEqual([]);
  expect(await halfHandedIn(database)).toEqual([]);
  expect(recovered).toBeLessThan(10_000);

  // Those whose button got no answer press it again.
  const outcomes = await Promise.all(students.filter(handsIn).map((student) => student.answers.handIn()));
  expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["handedIn"]));
  expect(await halfHandedIn(database)).toEqual([]);
  await database.end();
  return students;
}

const isSavedOnce = ({ saidSaved }: WorkingStudent) => saidSaved.size === 2;

test("the app is killed in the middle of saves: every acknowledged answer is there, nothing is half written", async ({
  instance,
}) => {
  test.setTimeout(180_000);
  await lesson(
    instance,
    () => instance.app.kill(),
    () => instance.app.start(),
  );
});

test("the database is stopped at once in the middle of saves: the app goes on without a restart", async ({
  instance,
}) => {
  test.setTimeout(180_000);
  await lesson(
    instance,
    () => instance.database.stopAtOnce(),
    () => instance.database.start(),
  );
  expect(instance.app.isRunning()).toBe(true);
});
