import { beforeEach, describe, expect, it } from "vitest";
import { Browser, textOf } from "./browser";
import { openSchool, type School } from "./school";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});

const texts = (of: School["server"]["requests"][number] | undefined) =>
  of?.saves.map((save) => textOf(save.answer as never));

describe("a change", () => {
  it("is on the device at once, and on the server after a pause", async () => {
    const { tab, clock, server, onServer, onDevice } = school;
    tab.type("It was polite.");
    await clock.pass(300);
    expect([onDevice(), server.requests.length]).toEqual([["It was polite."], 0]);
    expect(tab.shown.status).toMatchObject({ state: "saving", pending: 1 });
    await clock.pass(1000);
    expect(onServer()).toBe("It was polite.");
    expect(tab.on()).toMatchObject({
      state: "saved",
      savedAt: expect.stringContaining("2030-01-07T09:00:01"),
    });
    expect(tab.shown.status).toMatchObject({ state: "saved", pending: 0, onDevice: true });
    await clock.pass(300);
    expect(onDevice()).toEqual([]);
  });

  it("goes out after ten seconds even when the typing never pauses", async () => {
    const { tab, clock, server } = school;
    for (let letters = 1; letters <= 110; letters += 1) {
      tab.type("x".repeat(letters));
      await clock.pass(100);
    }
    expect(server.requests.length).toBe(1);
  });

  it("goes out at once on leaving the item, several answers in one request", async () => {
    const { tab, clock, server } = school;
    tab.type("first", "one");
    tab.type("second", "two");
    tab.answers.flush();
    await clock.pass(100);
    expect(server.requests.map(texts)).toEqual([["first", "second"]]);
    expect(tab.shown.status).toMatchObject({ state: "saved", pending: 0 });
  });

  it("goes out and onto the device when the page is hidden, in a request that outlives the page", async () => {
    const { tab, clock, server, onDevice } = school;
    tab.type("going");
    tab.moments?.leaving();
    await clock.pass(1);
    expect(onDevice()).toEqual(["going"]);
    await clock.pass(100);
    expect(server.requests).toMatchObject([{ keepalive: true }]);
  });

  it("made while another is on its way waits for it and goes on top", async () => {
    const { tab, clock, server, onServer } = school;
    server.latency = 3000;
    tab.type("one");
    tab.answers.flush();
    await clock.pass(1500);
    tab.type("one two");
    tab.answers.flush();
    await clock.pass(1500);
    expect(server.requests.length).toBe(1);
    expect(tab.shown.status.state).toBe("saving");
    await clock.pass(20_000);
    expect(server.requests.map(({ saves }) => saves[0]?.baseRevision)).toEqual([0, 1]);
    expect([onServer(), tab.on()?.state]).toEqual(["one two", "saved"]);
  });
});

describe("without a network", () => {
  it("is kept on the device, says so, and goes out when the network is back", async () => {
    const { tab, clock, server, onServer, onDevice } = school;
    server.fate = "requestLost";
    tab.type("offline");
    await clock.pass(5000);
    expect(tab.on()).toMatchObject({ state: "kept", savedAt: null });
    expect(tab.shown.status).toMatchObject({ state: "kept", pending: 1, onDevice: true, savedAt: null });
    expect(onDevice()).toEqual(["offline"]);
    server.fate = "arrives";
    tab.moments?.back();
    await clock.pass(50);
    expect([onServer(), tab.shown.status.state]).toEqual(["offline", "saved"]);
  });

  it("is tried less and less often, and not more than twice a minute in the end", async () => {
    const { tab, clock, server } = school;
    server.fate = "fault";
    tab.type("x");
    await clock.pass(60_000);
    const first = server.tries;
    await clock.pass(600_000);
    expect(first).toBeLessThan(10);
    expect(server.tries - first).toBeLessThan(30);
  });

  it("comes back on the screen after a reload, and goes out", async () => {
    const { tab, clock, server, onServer, reload } = school;
    server.fate = "requestLost";
    tab.type("before the reload");
    await clock.pass(2000);
    const again = await reload(tab);
    expect(again.on()).toMatchObject({ text: "before the reload" });
    await clock.pass(3000);
    expect(again.on()?.state).toBe("kept");
    server.fate = "arrives";
    await clock.pass(30_000);
    expect([onServer(), again.on()?.state]).toEqual(["before the reload", "saved"]);
  });

  it("is saved once when only the answer was lost, and what follows goes on top without a question", async () => {
    const { tab, clock, server, onServer } = school;
    server.fates = ["answerLost"];
    tab.type("half a");
    tab.answers.flush();
    await clock.pass(50);
    tab.type("half a sentence");
    await clock.pass(30_000);
    expect([onServer(), tab.on()?.newer, tab.on()?.state]).toEqual(["half a sentence", null, "saved"]);
    expect(server.responses.get("one")?.revision).toBe(2);
  });

  it("asks nothing either when the page was reloaded between the two", async () => {
    const { tab, clock, server, onServer, reload } = school;
    server.fate = "answerLost";
    tab.type("half a");
    tab.answers.flush();
    await clock.pass(50);
    tab.type("half a sentence");
    await clock.pass(400);
    server.fate = "arrives";
    const again = await reload(tab);
    again.type("half a sentence, and more");
    await clock.pass(30_000);
    expect([onServer(), again.on()?.newer, again.on()?.state]).toEqual([
      "half a sentence, and more",
      null,
      "saved",
    ]);
  });

  it("lets no save that arrives after its sender gave up overwrite what came since", async () => {
    const { tab, clock, server, onServer } = school;
    server.fates = ["late"];
    tab.type("old");
    tab.answers.flush();
    await clock.pass(10_000);
    tab.type("new");
    await clock.pass(100_000);
    expect(server.requests.flatMap(texts)).toContain("old");
    expect([onServer(), tab.on()?.newer, tab.on()?.state]).toEqual(["new", null, "saved"]);
  });

  it("takes a network's sign-in page for neither a save nor a refusal", async () => {
    const { tab, clock, server } = school;
    server.fate = "portal";
    tab.type("x");
    await clock.pass(3000);
    expect(tab.shown.status).toMatchObject({ state: "kept", refusal: null });
  });
});

describe("a browser that keeps nothing", () => {
  it("never says kept, and saves all the same", async () => {
    const { clock, server, onServer } = school;
    const refuse = () => Promise.reject(new Error("no IndexedDB"));
    const tab = new Browser(clock, server, { read: refuse, attempts: refuse, write: refuse }).open();
    await clock.pass(10);
    server.fate = "requestLost";
    tab.type("private");
    await clock.pass(3000);
    expect(tab.on()?.state).toBe("unsaved");
    expect(tab.shown.status).toMatchObject({ state: "unsaved", onDevice: false, pending: 1 });
    server.fate = "arrives";
    await clock.pass(30_000);
    expect([onServer(), tab.shown.status.state]).toEqual(["private", "saved"]);
  });
});

describe("a refusal", () => {
  it("of the whole attempt keeps the answer, says why and is not repeated by itself", async () => {
    const { tab, clock, server, onDevice } = school;
    server.signedIn = "ben";
    tab.type("mine");
    await clock.pass(600_000);
    expect(tab.shown.status).toMatchObject({ state: "kept", refusal: "Not found" });
    expect([server.requests.length, onDevice()]).toEqual([1, ["mine"]]);
  });

  it("of one answer does not hold up the others", async () => {
    const { tab, clock, server, onServer } = school;
    server.malformed = (answer) => textOf(answer) === "bad";
    tab.type("bad", "one");
    tab.type("good", "two");
    await clock.pass(5000);
    expect([onServer("two"), tab.on("two")?.state, tab.on("one")?.state]).toEqual(["good", "saved", "kept"]);
    expect(tab.shown.status).toMatchObject({ refusal: "Malformed", pending: 1 });
    expect(server.requests.length).toBe(3);
    tab.type("better", "one");
    await clock.pass(2000);
    expect([onServer("one"), tab.shown.status.state]).toEqual(["better", "saved"]);
  });
});

describe("a session that ended", () => {
  it("waits for the student to sign in again, and sends on then", async () => {
    const { tab, clock, server, onServer, onDevice } = school;
    server.signedIn = null;
    tab.type("written");
    await clock.pass(2000);
    tab.type("written on");
    await clock.pass(60_000);
    expect(tab.shown.status).toMatchObject({ state: "signedOut", pending: 1 });
    expect(server.requests.length).toBeLessThan(5);
    expect(onDevice()).toEqual(["written on"]);
    server.signedIn = "ana";
    tab.answers.signedInAgain();
    await clock.pass(100);
    expect([onServer(), tab.shown.status.state]).toEqual(["written on", "saved"]);
  });
});

describe("another student on the same device", () => {
  it("neither sees nor sends what was kept, and its writer finds it again", async () => {
    const { tab, clock, server, onServer, onDevice, reload } = school;
    server.fate = "requestLost";
    tab.type("Ana's");
    await clock.pass(500);
    server.fate = "arrives";
    server.signedIn = "ben";
    const other = await reload(tab, "ben");
    await clock.pass(5000);
    expect([other.on()?.text, server.requests.length, onDevice()]).toEqual([null, 0, ["Ana's"]]);
    server.signedIn = "ana";
    await reload(other);
    await clock.pass(5000);
    expect(onServer()).toBe("Ana's");
  });
});
