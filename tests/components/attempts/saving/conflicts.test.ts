import { beforeEach, describe, expect, it } from "vitest";
import { Browser, essay, textOf } from "./browser";
import { openSchool, type School } from "./school";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});

describe("a newer answer from another device", () => {
  const meet = async () => {
    school.server.saveElsewhere("one", essay("theirs"));
    school.tab.type("mine");
    await school.clock.pass(2000);
  };

  it("is shown beside; nothing is overwritten, and both stay through a reload", async () => {
    await meet();
    const { tab, onServer, onDevice, reload, clock } = school;
    expect(tab.on()).toMatchObject({ text: "mine", newer: "theirs", state: "kept" });
    expect([onServer(), onDevice()]).toEqual(["theirs", ["mine"]]);
    const again = await reload(tab);
    await clock.pass(100);
    expect(again.on()).toMatchObject({ text: "mine", newer: "theirs", state: "kept" });
  });

  it("gives way when the student keeps their own", async () => {
    await meet();
    const { tab, clock, onServer, server } = school;
    tab.answers.keep("one", "mine");
    await clock.pass(100);
    expect(tab.on()).toMatchObject({ text: "mine", newer: null, state: "saved" });
    expect([onServer(), server.responses.get("one")?.revision]).toEqual(["mine", 2]);
  });

  it("comes onto the screen when the student keeps it", async () => {
    await meet();
    const { tab, clock, onServer, onDevice } = school;
    tab.answers.keep("one", "theirs");
    await clock.pass(2000);
    expect(tab.on()).toMatchObject({ text: "theirs", newer: null, state: "saved" });
    expect([onServer(), onDevice()]).toEqual(["theirs", []]);
  });

  it("is asked about again when yet another one came meanwhile", async () => {
    await meet();
    const { tab, clock, server } = school;
    server.saveElsewhere("one", essay("theirs again"));
    tab.answers.keep("one", "mine");
    await clock.pass(100);
    expect(tab.on()).toMatchObject({ text: "mine", newer: "theirs again" });
  });

  it("lets the other questions be saved", async () => {
    await meet();
    const { tab, clock, onServer } = school;
    tab.type("second", "two");
    await clock.pass(2000);
    expect([onServer("two"), tab.on("two")?.state]).toEqual(["second", "saved"]);
    expect(tab.shown.status).toMatchObject({ state: "kept", pending: 1 });
  });

  it("is no question when both say the same", async () => {
    school.server.saveElsewhere("one", essay("same"));
    school.tab.type("same");
    await school.clock.pass(2000);
    expect(school.tab.on()).toMatchObject({ newer: null, state: "saved" });
  });
});

describe("two tabs", () => {
  it("show at once what the other saved, where they have no change of their own", async () => {
    const { browser, tab, clock } = school;
    const other = browser.open();
    await clock.pass(10);
    tab.type("from the first");
    await clock.pass(1500);
    expect(other.on()).toMatchObject({ text: "from the first", state: "saved", newer: null });
    other.type("from the first and the second");
    await clock.pass(1500);
    expect(tab.on()).toMatchObject({ text: "from the first and the second", state: "saved", newer: null });
  });

  it("ask where both changed the same answer, and the other tab follows the choice", async () => {
    const { browser, tab, clock, onServer } = school;
    const other = browser.open();
    await clock.pass(10);
    tab.type("first");
    await clock.pass(500);
    other.type("second");
    await clock.pass(3000);
    expect(onServer()).toBe("first");
    expect(other.on()).toMatchObject({ text: "second", newer: "first" });
    other.answers.keep("one", "mine");
    await clock.pass(100);
    expect([onServer(), tab.on()?.text, tab.on()?.state]).toEqual(["second", "second", "saved"]);
  });

  it("learn the same from the server where the browser has no channels", async () => {
    const { clock, server, device, onServer } = school;
    const mute = new Browser(clock, server, device, false);
    const [one, two] = [mute.open(), mute.open()];
    await clock.pass(10);
    one.type("first");
    await clock.pass(1500);
    two.type("second");
    await clock.pass(1500);
    expect([onServer(), two.on()?.text, two.on()?.newer]).toEqual(["first", "second", "first"]);
  });

  it("that both went away unsaved leave both answers: the later is on the screen, the other is offered", async () => {
    const { browser, tab, clock, server, onServer } = school;
    server.fate = "requestLost";
    const other = browser.open();
    await clock.pass(10);
    tab.type("first");
    await clock.pass(500);
    other.type("second");
    await clock.pass(500);
    tab.crash();
    other.crash();
    server.fate = "arrives";
    const again = browser.open();
    await clock.pass(2000);
    expect(again.on()).toMatchObject({ text: "second", newer: "first" });
    expect(onServer()).toBe("second");
    again.answers.keep("one", "theirs");
    await clock.pass(2000);
    expect([onServer(), again.on()?.newer, again.shown.status.state]).toEqual(["first", null, "saved"]);
  });

  it("never take an answer for saved that grew after another tab had sent its beginning", async () => {
    const { browser, tab, clock, onServer, server } = school;
    tab.type("begin");
    await clock.pass(400);
    const other = browser.open();
    await clock.pass(10);
    expect(other.on()?.text).toBe("begin");
    tab.type("beginning and end");
    await clock.pass(5000);
    // Whichever was first, the longer one is on the server or on the screen that it was typed on.
    if (onServer() !== "beginning and end")
      expect(tab.on()).toMatchObject({ text: "beginning and end", newer: "begin", state: "kept" });
    expect(server.committed.map(({ answer }) => textOf(answer))).toContain("begin");
  });

  it("both go on when one of them signed in again", async () => {
    const { browser, tab, clock, server } = school;
    const other = browser.open();
    server.signedIn = null;
    tab.type("a", "one");
    other.type("b", "two");
    await clock.pass(2000);
    expect([tab, other].map((one) => one.shown.status.state)).toEqual(["signedOut", "signedOut"]);
    server.signedIn = "ana";
    tab.answers.signedInAgain();
    await clock.pass(200);
    expect([tab, other].map((one) => one.shown.status.state)).toEqual(["saved", "saved"]);
  });
});
