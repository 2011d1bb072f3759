import { defineConfig, devices } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./scripts/lib/browser.mjs";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/support/global-setup.ts",
  outputDir: ".tmp/browser-tests",
  reporter: [["list"], ["json", { outputFile: ".tmp/browser-tests.json" }]],
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    trace: "retain-on-failure",
    locale: "en-GB",
    launchOptions: { args: BROWSER_ARGUMENTS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    // A cheap phone: narrow, touched, and told so. Tests that are about it carry @phone, those about both @everywhere.
    {
      name: "phone",
      grep: /@phone|@everywhere/,
      use: { ...devices["Pixel 5"], viewport: { width: 360, height: 740 } },
    },
  ],
});
