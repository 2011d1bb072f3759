import { beforeEach, expect, it } from "vitest";
import { essay } from "./browser";
import { openSchool, type School } from "./school";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});

/** Presses the button, and lets so much time pass. */
async function press(milliseconds: number, tab = school.tab) {
  const outcome = tab.answers.handIn();
  await school.clock.pass(milliseconds);
  return outcome;
}

it("takes everything that is not saved along", async () => {
  school.tab.type("last words");
  expect(await press(100)).toMatchObject({ state: "handedIn" });
  expect([school.onServer(), school.server.requests.length]).toEqual(["last words", 1]);
  expect(school.tab.shown.status).toMatchObject({ state: "saved", handedInAt: school.server.handedInAt });
  await school.clock.pass(1000);
  expect(school.onDevice()).toEqual([]);
});

it("lets a save that is on its way arrive first", async () => {
  const { tab, server, onServer, clock } = school;
  server.latency = 500;
  tab.type("on its way");
  tab.answers.flush();
  await clock.pass(100);
  tab.type("on its way, and changed");
  expect(await press(5000)).toMatchObject({ state: "handedIn" });
  expect(server.requests.map(({ method }) => method)).toEqual(["PUT", "POST"]);
  expect([onServer(), tab.on()?.newer, tab.on()?.state]).toEqual(["on its way, and changed", null, "saved"]);
});

it("does not wait long for a save that gets no answer, and is not confused when it had arrived", async () => {
  const { tab, server, onServer } = school;
  server.latency = 2900;
  tab.type("half");
  tab.answers.flush();
  tab.type("whole");
  const outcome = press(20_000);
  expect(await outcome).toMatchObject({ state: "handedIn" });
  expect([onServer(), tab.on()?.state]).toEqual(["whole", "saved"]);
});

it("says offline without a network, loses nothing, and works when pressed again", async () => {
  const { tab, server, onDevice, onServer } = school;
  server.fate = "requestLost";
  tab.type("ready");
  expect(await press(2000)).toEqual({ state: "offline" });
  expect([onDevice(), tab.shown.status.state, server.handedInAt]).toEqual([["ready"], "kept", null]);
  server.fate = "arrives";
  expect(await press(2000)).toMatchObject({ state: "handedIn" });
  expect(onServer()).toBe("ready");
});

it("hands in once when pressed twice, and when only the answer was lost", async () => {
  const { tab, server, clock } = school;
  tab.type("x");
  const presses = [tab.answers.handIn(), tab.answers.handIn()];
  await clock.pass(200);
  expect(await Promise.all(presses)).toMatchObject([{ state: "handedIn" }, { state: "handedIn" }]);
  expect(server.requests.length).toBe(1);

  school = await openSchool();
  school.server.fates = ["answerLost"];
  school.tab.type("x");
  expect(await press(200)).toEqual({ state: "offline" });
  expect(await press(3000)).toMatchObject({ state: "handedIn" });
  expect([school.server.handIns, school.tab.on()?.state]).toEqual([1, "saved"]);
});

it("hands in once in two tabs; both know, and what only the second had is kept beside as late", async () => {
  const { browser, tab, clock, server, onServer } = school;
  const other = browser.open();
  await clock.pass(10);
  other.type("second", "two");
  await clock.pass(100);
  const [one, two] = [tab.answers.handIn(), other.answers.handIn()];
  await clock.pass(3000);
  expect((await one).state).toBe("handedIn");
  expect(await two).toEqual(await one);
  expect(server.handIns).toBe(1);
  if (onServer("two") === null) expect(other.on("two")?.state).toBe("late");
  expect(tab.shown.status.handedInAt).toBe(server.handedInAt);
});

it("asks first where a newer answer is there", async () => {
  const { tab, server, clock } = school;
  server.saveElsewhere("one", essay("theirs"));
  tab.type("mine");
  expect(await press(100)).toEqual({ state: "newer" });
  expect([server.handedInAt, tab.on()?.newer]).toEqual([null, "theirs"]);
  tab.answers.keep("one", "mine");
  await clock.pass(100);
  expect(await press(100)).toMatchObject({ state: "handedIn" });
});

it("asks to sign in where the session ended, and works after that", async () => {
  const { tab, server } = school;
  server.signedIn = null;
  tab.type("x");
  expect(await press(100)).toEqual({ state: "signedOut" });
  server.signedIn = "ana";
  tab.answers.signedInAgain();
  expect(await press(100)).toMatchObject({ state: "handedIn" });
});

it("leaves what is typed after it to be kept beside, and says late", async () => {
  const { tab, clock, server, onServer } = school;
  tab.type("in time");
  await press(100);
  tab.type("too late");
  await clock.pass(2000);
  expect(onServer()).toBe("in time");
  expect(server.kept).toMatchObject([{ answer: essay("too late") }]);
  expect([tab.on()?.state, tab.shown.status.state]).toEqual(["late", "late"]);
});
