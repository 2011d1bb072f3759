// npm run check: what can be said about the sources without running them.
import { readdirSync, readFileSync } from "node:fs";
import { generateClient } from "./lib/app/build.mjs";
import { capture } from "./lib/command.mjs";
import { install, isInstalled } from "./lib/install.mjs";
import { inClone } from "./lib/paths.mjs";
import { Problem, run } from "./lib/problem.mjs";
import { step } from "./lib/steps.mjs";

const SOURCES = ["app", "components", "lib", "prisma", "scripts", "tests", "instrumentation.ts"];

const program = (file, ...args) =>
  capture("See above.", process.execPath, [inClone("node_modules", file), ...args]);

const cruise = (config, ...folders) =>
  program("dependency-cruiser/bin/dependency-cruise.mjs", ...folders, "--config", config);

const read = (file) => readFileSync(inClone(file), "utf8");

/** A migration that was forgotten: the schema says something that the migrations do not. */
function compareSchemas() {
  if (read("prisma/schema.prisma") === read("prisma/migrations/schema.prisma")) return;
  throw new Problem(
    "prisma/schema.prisma has changed since the last migration: npm run db:new-migration NAME writes one.",
  );
}

/** A catalogue that no page could ever read. */
function compareCatalogues() {
  const index = read("messages/en.ts");
  const missing = readdirSync(inClone("messages/en")).filter((file) => !index.includes(`"./en/${file}"`));
  if (missing.length) throw new Problem(`messages/en.ts does not name ${missing.join(", ")}.`);
}

const CHECKS = {
  "Format and lint": () => program("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  Types: () => program("typescript/bin/tsc", "--noEmit"),
  "Direction of the imports": () => cruise(".dependency-cruiser.cjs", ...SOURCES),
  "What components load": () => cruise(".dependency-cruiser.run-time.cjs", "components"),
  "Dead code": () => program("knip/bin/knip.js", "--no-config-hints"),
  "Schema and migrations": compareSchemas,
  "Message catalogues": compareCatalogues,
};

await run(async () => {
  if (!isInstalled({ development: true }))
    await step("Installing packages", () => install({ development: true }));
  await step("Preparing the database client", generateClient);
  const failed = [];
  for (const [what, check] of Object.entries(CHECKS))
    await step(what, check).catch((error) => {
      failed.push(what);
      console.error(`${error.message}\n`);
    });
  if (failed.length) throw new Problem(`Not in order: ${failed.join(", ")}.`);
});
