// The browser of the tests: one that is there, or one that is fetched.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const DEBIANS = "/usr/bin/chromium";

/** Playwright's own Chromium, where it was downloaded. */
function playwrights() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return chromium.executablePath();
}

/** The path of a Chromium on this machine: $CHROMIUM_PATH, Debian's or Playwright's; undefined when there is none. */
export const findBrowser = () =>
  [process.env.CHROMIUM_PATH, DEBIANS, playwrights()].find((file) => file && existsSync(file));

/** Nothing that phones home; no sandbox, because the tests may run as root, and open nothing but the app. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
