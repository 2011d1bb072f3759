// The production build, made when its sources have changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { capture } from "../command.mjs";
import { inClone } from "../paths.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "prisma/schema.prisma",
  "global.d.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const CLIENT = inClone("lib/server/generated/internal/class.ts");
const STAMP = inClone(".next/colloquy-sources");
const NEXT = inClone("node_modules/next/dist/bin/next");

/** Generates Prisma's client when the one that is there is of another schema or another Prisma. */
export async function generateClient() {
  const schema = readFileSync(inClone("prisma/schema.prisma"), "utf8");
  const { version } = JSON.parse(readFileSync(inClone("node_modules/prisma/package.json"), "utf8"));
  const client = existsSync(CLIENT) ? readFileSync(CLIENT, "utf8") : "";
  if (client.includes(JSON.stringify(schema)) && client.includes(`"clientVersion": "${version}"`)) return;
  await capture(
    "Prisma's client could not be generated: see its words above.",
    process.execPath,
    [inClone("node_modules/prisma/build/index.js"), "generate"],
    // Any program will do for an engine that is never run: docs/decisions/prisma-without-the-engine-binary.md.
    { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  );
}

function filesIn(source) {
  const file = inClone(source);
  if (!existsSync(file)) return [];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((name) => !name.startsWith(inClone("lib/server/generated")));
}

function stampOfSources() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  const files = SOURCES.flatMap((source) => (/\.\w+$/.test(source) ? [inClone(source)] : filesIn(source)));
  for (const file of files.sort()) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the build that is there is of today's sources. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === stampOfSources();

/** Builds the app for production. The stamp is written last, so that a build that broke off counts as none. */
export async function build() {
  const stamp = stampOfSources();
  rmSync(STAMP, { force: true });
  await capture("The app could not be built: see Next's words above.", process.execPath, [NEXT, "build"], {
    NODE_ENV: "production",
  });
  writeFileSync(STAMP, stamp);
}
