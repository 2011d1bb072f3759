import { Browser, memoryDevice, type Tab, textOf } from "./browser";
import { Clock } from "./clock";
import { ScriptedServer } from "./scripted-server";

/** A student's browser with the page open, and the server behind it. */
export async function openSchool() {
  const clock = new Clock();
  const server = new ScriptedServer(clock);
  const device = memoryDevice();
  const browser = new Browser(clock, server, device);
  const tab = browser.open();
  await clock.pass(10);
  return {
    clock,
    server,
    device,
    browser,
    tab,
    onServer: (item = "one") => textOf(server.responses.get(item)?.answer),
    onDevice: () => [...device.rows.values()].map((row) => textOf(row.answer)),
    /** The browser goes away without a word, and the page is opened again. */
    reload: async (gone: Tab, userId = "ana"): Promise<Tab> => {
      gone.crash();
      const fresh = browser.open(userId);
      await clock.pass(10);
      return fresh;
    },
  };
}

export type School = Awaited<ReturnType<typeof openSchool>>;
