import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { indexedDevice, type KeptAnswer } from "@/components/attempts/saving/device";
import { Browser, essay, memoryDevice } from "./browser";
import { Clock, letDatabaseWork } from "./clock";
import { ScriptedServer } from "./scripted-server";

letDatabaseWork();
beforeEach(
  () =>
    new Promise<void>((resolve) => {
      indexedDB.deleteDatabase("colloquy").onsuccess = () => resolve();
    }),
);

const row = (userId: string, attemptId: string, saveId: string): KeptAnswer => ({
  userId,
  attemptId,
  itemVersionId: "one",
  saveId,
  baseRevision: 0,
  answer: essay(saveId),
  changedAt: 1,
  ancestors: [],
});

describe("the device", () => {
  it("finds what one user left in one attempt, also when opened anew, and nothing else", async () => {
    const rows = [
      row("ana", "a1", "s1"),
      row("ana", "a1", "s2"),
      row("ana", "a2", "s3"),
      row("ben", "a1", "s4"),
    ];
    await indexedDevice().write(rows, []);
    const device = indexedDevice();
    expect(await device.read("ana", "a1")).toEqual([rows[0], rows[1]]);
    expect(await device.attempts("ana")).toEqual(["a1", "a2"]);
    expect(await device.read("eve", "a1")).toEqual([]);
  });

  it("replaces in one step", async () => {
    const device = indexedDevice();
    await device.write([row("ana", "a1", "s1")], []);
    await device.write([row("ana", "a1", "s2")], [row("ana", "a1", "s1")]);
    expect((await device.read("ana", "a1")).map(({ saveId }) => saveId)).toEqual(["s2"]);
  });

  it("opens again after the browser took its database away", async () => {
    const device = indexedDevice();
    await device.write([row("ana", "a1", "s1")], []);
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase("colloquy").onsuccess = () => resolve();
    });
    await device.write([row("ana", "a1", "s2")], []);
    expect((await device.read("ana", "a1")).map(({ saveId }) => saveId)).toEqual(["s2"]);
  });

  it("carries an answer through a reload on the real thing, and is empty when it was saved", async () => {
    const clock = new Clock();
    const server = new ScriptedServer(clock);
    server.fate = "requestLost";
    const first = new Browser(clock, server, indexedDevice()).open();
    await clock.pass(10);
    first.type("kept");
    await clock.pass(3000);
    expect(first.on()?.state).toBe("kept");
    first.crash();
    server.fate = "arrives";
    const second = new Browser(clock, server, indexedDevice()).open();
    await clock.pass(3000);
    expect(second.on()).toMatchObject({ text: "kept", state: "saved" });
    await clock.pass(1000);
    expect(await indexedDevice().read("ana", "attempt")).toEqual([]);
  });
});

describe("a long answer", () => {
  it("typed fast is neither copied nor written nor sent at every key stroke", async () => {
    const clock = new Clock();
    const server = new ScriptedServer(clock);
    const device = memoryDevice();
    let writes = 0;
    const write: typeof device.write = (...rows) => {
      writes += 1;
      return device.write(...rows);
    };
    const tab = new Browser(clock, server, { ...device, write }).open();
    await clock.pass(10);
    const text = "слово ".repeat(8_000);
    for (let letter = 0; letter < 200; letter += 1) {
      const answer = essay(text + letter);
      tab.answers.change("one", answer);
      expect(tab.shown.answers.one?.answer).toBe(answer);
      await clock.pass(10);
    }
    expect([writes, server.tries]).toEqual([7, 0]);
  });
});
