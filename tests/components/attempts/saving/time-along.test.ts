import { beforeEach, describe, expect, it } from "vitest";
import { openSchool, type School } from "./school";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});

/** Somebody types for so long at the first question, a letter every five seconds. */
async function types(seconds: number, from = 0): Promise<void> {
  for (let at = 0; at < seconds; at += 5) {
    school.tab.time.active("one");
    school.tab.type("x".repeat(from + at / 5 + 1));
    await school.clock.pass(5_000);
  }
}
const told = () =>
  school.server.requests.flatMap(({ saves, time }) =>
    time ? [{ saves: saves.length, seconds: time.places.map(({ seconds }) => seconds) }] : [],
  );

describe("how long the page was used", () => {
  it("goes along with the answers, about every half minute", async () => {
    await types(60);
    expect(school.server.requests.length).toBe(12);
    expect(told().every(({ saves }) => saves === 1)).toBe(true);
    expect(told().length).toBe(1);
  });

  it("goes out on leaving, beside an answer that goes first, and without one too", async () => {
    const { tab, clock, server } = school;
    tab.time.active(null);
    await clock.pass(12_000);
    tab.moments?.leaving();
    await clock.pass(100);
    expect(server.requests).toMatchObject([{ method: "PUT", saves: [], keepalive: true }]);
    expect(told()).toEqual([{ saves: 0, seconds: [12] }]);
    tab.time.active("one");
    tab.type("left");
    await clock.pass(500);
    tab.moments?.leaving();
    await clock.pass(500);
    expect(server.requests.map(({ saves }) => saves.length)).toEqual([0, 1, 0]);
  });

  it("goes along with handing in", async () => {
    const { tab, clock, server } = school;
    tab.time.active("one");
    tab.type("done");
    await clock.pass(500);
    void tab.answers.handIn();
    await clock.pass(500);
    expect(server.requests).toMatchObject([{ method: "POST", saves: [{ itemVersionId: "one" }] }]);
    expect(told()).toEqual([{ saves: 1, seconds: [1] }]);
  });

  it("that is lost on its way costs no answer anything and is told with the next", async () => {
    const { tab, clock, server, onServer } = school;
    tab.time.active(null);
    await clock.pass(40_000);
    server.fates = ["requestLost"];
    tab.moments?.leaving();
    await clock.pass(1_000);
    expect(tab.shown.status.state).toBe("idle");
    tab.type("next");
    await clock.pass(2_000);
    expect(onServer()).toBe("next");
    expect(told()).toEqual([{ saves: 1, seconds: [42] }]);
  });

  it("never keeps an answer from being kept alive: one that is nearly too long goes without it", async () => {
    const { tab, clock, server } = school;
    tab.time.active("one");
    await clock.pass(45_000);
    tab.type("x".repeat(59_790));
    tab.moments?.leaving();
    await clock.pass(500);
    const [answer, time] = server.requests;
    expect(answer).toMatchObject({ keepalive: true, saves: [{ itemVersionId: "one" }] });
    expect(answer?.time).toBeUndefined();
    expect(time?.time?.places).toEqual([{ itemVersionId: "one", seconds: 45 }]);
  });

  it("is counted by the tab that is used alone, where two show the same attempt", async () => {
    const { browser, tab, clock } = school;
    const other = browser.open();
    tab.time.active(null);
    await clock.pass(10_000);
    other.time.active(null);
    await clock.pass(30_000);
    expect(tab.time.report(true)?.places).toEqual([{ itemVersionId: null, seconds: 10 }]);
    expect(other.time.report(true)?.places).toEqual([{ itemVersionId: null, seconds: 30 }]);
  });
});
