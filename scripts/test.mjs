// npm test: everything that says whether the app is in order, on databases and ports of its own. What is missing is
// installed first. The last line is the total of tests that ran.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { build, generateClient, isBuilt } from "./lib/app/build.mjs";
import { capture, stream } from "./lib/command.mjs";
import { install, isInstalled } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { inClone } from "./lib/paths.mjs";
import { Problem, run } from "./lib/problem.mjs";
import { seconds, step } from "./lib/steps.mjs";

const REPORTS = { vitest: ".tmp/vitest.json", playwright: ".tmp/browser-tests.json" };

const has = (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;

async function fetchBrowser() {
  const sentence =
    "There is no browser for the tests: install Chromium, or set CHROMIUM_PATH to the one that you have.";
  if (process.getuid?.() === 0 && has("apt-get")) {
    const unattended = { DEBIAN_FRONTEND: "noninteractive" };
    await capture(sentence, "apt-get", ["update"], unattended);
    await capture(
      sentence,
      "apt-get",
      ["install", "--yes", "--no-install-recommends", "chromium"],
      unattended,
    );
  } else {
    const playwright = inClone("node_modules/@playwright/test/cli.js");
    await capture(sentence, process.execPath, [playwright, "install", "chromium"]);
  }
  const { findBrowser } = await import("./lib/browser.mjs");
  if (!findBrowser()) throw new Problem(sentence);
}

async function prepare() {
  if (!isInstalled({ development: true }))
    await step("Installing packages", () => install({ development: true }));
  const { findBrowser } = await import("./lib/browser.mjs");
  if (!findBrowser()) await step("Fetching a browser", fetchBrowser);
  await step("Preparing the database client", generateClient);
  mkdirSync(inClone(".tmp"), { recursive: true });
  for (const report of Object.values(REPORTS)) rmSync(inClone(report), { force: true });
}

/** A part of the whole, with its own words on the screen as they come. Whether it was in order. */
async function part(what, file, ...args) {
  console.log(`\n── ${what}`);
  const begun = performance.now();
  const code = await stream(process.execPath, [inClone(file), ...args]);
  console.log(`── ${what}: ${code === 0 ? "✓" : "✗"} ${seconds(begun)}`);
  return code === 0;
}

function report(name) {
  try {
    return JSON.parse(readFileSync(inClone(REPORTS[name]), "utf8"));
  } catch {
    return undefined;
  }
}

/** `[passed, failed]` of vitest; a file that could not even be loaded is one failure. */
function countOfVitest() {
  const { numPassedTests = 0, testResults = [] } = report("vitest") ?? {};
  const failedIn = ({ status, assertionResults }) =>
    Math.max(assertionResults.filter((test) => test.status === "failed").length, Number(status === "failed"));
  return [numPassedTests, testResults.reduce((sum, file) => sum + failedIn(file), 0)];
}

/** `[passed, failed]` of Playwright; an error outside all tests is one failure. */
function countOfPlaywright() {
  const { stats, errors = [] } = report("playwright") ?? {};
  if (!stats) return [0, 0];
  return [stats.expected, stats.unexpected + stats.flaky + (stats.unexpected ? 0 : errors.length)];
}

async function test() {
  await prepare();
  const parts = {
    check: await part("Sources", "scripts/check.mjs"),
    vitest: await part(
      "Units and integration",
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORTS.vitest}`,
    ),
    build: true,
    playwright: false,
  };
  console.log("");
  if (!isBuilt())
    await step("Building the app", build).catch((error) => {
      parts.build = false;
      console.error(error.message);
    });
  if (parts.build)
    parts.playwright = await part("In the browser", "node_modules/@playwright/test/cli.js", "test");
  else console.log("The browser tests did not run, for there is no build.");
  const failedParts = Object.keys(parts).filter((name) => !parts[name]);
  const [passed, failed] = [countOfVitest(), countOfPlaywright()].reduce(
    ([allPassed, allFailed], [some, others]) => [allPassed + some, allFailed + others],
    [0, 0],
  );
  console.log(failedParts.length ? `\nNot in order: ${failedParts.join(", ")}\n` : "");
  console.log(`${passed} passed, ${failed} failed`);
  if (failedParts.length || failed) process.exitCode = 1;
}

await run(async () => {
  requireNode();
  // Nobody's database but those that the tests make; nobody answers questions either.
  delete process.env.DATABASE_URL;
  process.env.CI = "true";
  await test();
});
