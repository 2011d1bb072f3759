import { beforeEach, describe, expect, it } from "vitest";
import { Browser, memoryDevice, type Tab, textOf } from "./browser";
import { Clock } from "./clock";
import { ScriptedServer } from "./scripted-server";

let clock: Clock;
let server: ScriptedServer;
let device: ReturnType<typeof memoryDevice>;
let browser: Browser;
let tab: Tab;

beforeEach(async () => {
  clock = new Clock();
  server = new ScriptedServer(clock);
  device = memoryDevice();
  browser = new Browser(clock, server, device);
  tab = browser.open();
  await clock.pass(10);
});

const onServer = (item = "one") => textOf(server.responses.get(item)?.answer);
const onDevice = () => [...device.rows.values()].map((row) => textOf(row.answer));

describe("saving", () => {
  it("puts a change on the device at once, and on the server after a pause", async () => {
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
    expect(onDevice()).toEqual([]);
  });
});
