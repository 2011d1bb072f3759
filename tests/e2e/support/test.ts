// What the browser tests are written with:
//
//     import { expect, test } from "./support/test";
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { Client } from "pg";
import { expectAccessible } from "./axe";
import { type Instance, startInstance } from "./instance";
import { type Demo, shared } from "./shared";

export { expect } from "@playwright/test";

type Fixtures = {
  /** Checks the page in light and in dark against axe's rules. */
  axe: (page: Page) => Promise<void>;
  /** Another device: a browser of its own, with nothing stored; like the project's unless `options` say otherwise. */
  device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A server and a database of this test alone, to be broken. Pages must be opened by `instance.origin`. */
  instance: Instance;
};

type WorkerFixtures = {
  /** A connection to the database that the tests share. */
  database: Client;
  /** How to sign in to the demo lesson. */
  demo: Demo;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({ browserName: _ }, use) => use(shared().origin),
  axe: async ({ browserName: _ }, use) => use(expectAccessible),
  device: async ({ browser, baseURL, contextOptions }, use) => {
    const made: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...options,
      });
      made.push(context);
      return context;
    });
    for (const context of made) await context.close();
  },
  instance: [
    async ({ browserName: _ }, use) => {
      const instance = await startInstance();
      await use(instance);
      await instance.stop();
    },
    { timeout: 120_000 },
  ],
  demo: [async ({ browserName: _ }, use) => use(shared().demo), { scope: "worker" }],
  database: [
    async ({ browserName: _ }, use) => {
      const client = new Client({ connectionString: shared().databaseUrl });
      await client.connect();
      await use(client);
      await client.end();
    },
    { scope: "worker" },
  ],
});
