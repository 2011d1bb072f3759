import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { requireNode } from "@/scripts/lib/node-version.mjs";
import { claim } from "@/scripts/lib/start/claim.mjs";
import { readSecrets } from "@/scripts/lib/start/data-folder.mjs";
import { command, sentenceOf } from "./command";

const folder = mkdtempSync(path.join(os.tmpdir(), "colloquy-start-"));
const FILE = path.join(folder, "a-file");
let taken: Server;
let takenPort: string;
/** Accepts connections and never speaks PostgreSQL. */
let stranger: Server;
let strangerPort: number;

const listen = (server: Server, host: string) =>
  new Promise<number>((resolve) => {
    server.listen(0, host, () => resolve((server.address() as { port: number }).port));
  });

beforeAll(async () => {
  writeFileSync(FILE, "");
  taken = createServer();
  takenPort = String(await listen(taken, "0.0.0.0"));
  stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  strangerPort = await listen(stranger, "127.0.0.1");
});

afterAll(() => {
  taken.close();
  stranger.close();
  rmSync(folder, { recursive: true });
});

/** `npm start`, stopped before it would build: what is wrong is found earlier. */
const start = (env: Record<string, string>) =>
  command("scripts/start.mjs", { DATA_DIR: path.join(folder, "data"), PORT: "0", ...env });

const withDatabase = (address: string) =>
  command("scripts/migrate.mjs", { DATABASE_URL: address, NEXTAUTH_SECRET: "x".repeat(32) });

describe("npm start says in one sentence what to do", () => {
  test("about a taken port", async () => {
    const ended = await start({ PORT: takenPort });
    expect(ended.code).toBe(1);
    expect(sentenceOf(ended)).toBe(
      `Port ${takenPort} is taken by another program: choose another, for example PORT=${Number(takenPort) + 1} npm start`,
    );
  });

  test.each(["0", "70000", "http"])("about PORT=%s", async (port) => {
    const ended = await start({ PORT: port });
    expect([ended.code, sentenceOf(ended)]).toEqual([
      1,
      `PORT is "${port}" and must be a number from 1 to 65535: PORT=3001 npm start`,
    ]);
  });

  test.each([FILE, path.join(FILE, "below")])("about the data folder %s", async (dataDir) => {
    const ended = await start({ PORT: "3000", DATA_DIR: dataDir });
    expect(ended.code).toBe(1);
    expect(sentenceOf(ended)).toMatch(
      /^The data folder \S+ cannot be used \(E[A-Z]+\): give .* npm start\.$/,
    );
  });

  test("about a folder that another start works on", async () => {
    const dataDir = mkdtempSync(path.join(folder, "claimed-"));
    const { release } = await claim(dataDir, 3999);
    const ended = await start({ PORT: "3000", DATA_DIR: dataDir });
    expect([ended.code, sentenceOf(ended)]).toEqual([
      1,
      `Colloquy already runs on ${dataDir} (process ${process.pid}, http://localhost:3999): stop it with Ctrl-C, or choose another folder with DATA_DIR.`,
    ]);
    release();
  });

  test("about a Node that is too old", () => {
    expect(() => requireNode("20.19.6")).toThrow("Colloquy needs Node 20.20 or later and this is 20.19.6");
    expect(() => requireNode("18.20.0")).toThrow();
    for (const version of ["20.20.0", "22.1.0", "26.0.0"]) requireNode(version);
  });
});

describe("a database that cannot be used is named without its password", () => {
  test.each([
    [
      "nobody listens",
      () => "postgres://a:hidden@127.0.0.1:1/c",
      /^No PostgreSQL server answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)/,
    ],
    [
      "it is no database",
      () => `postgres://a:hidden@127.0.0.1:${strangerPort}/c`,
      /^What answers at 127\.0\.0\.1:\d+ does not work as a PostgreSQL server/,
    ],
    [
      "it is another kind's address",
      () => "mysql://a:hidden@127.0.0.1/c",
      /^DATABASE_URL is not the address of a PostgreSQL database/,
    ],
    [
      "the password is wrong",
      () => inject("serverUrl").replace(/:[^:@/]+@/, ":hidden@"),
      /does not accept the user name or the password in it\.$/,
    ],
    [
      "there is no such database",
      () => inject("serverUrl").replace(/\/postgres$/, "/hidden"),
      /has no database of that name/,
    ],
  ])("%s", async (_, address, sentence) => {
    const ended = await withDatabase(address());
    expect(ended.code).toBe(1);
    expect(sentenceOf(ended)).toMatch(sentence);
    expect(sentenceOf(ended)).not.toMatch(/hidden|\n/);
  });
});

describe("npm run serve names what is missing", () => {
  test.each([
    [{}, /^DATABASE_URL is missing/],
    [{ DATABASE_URL: "postgres://a@b/c" }, /^NEXTAUTH_SECRET is missing or too short/],
  ])("%o", async (env, sentence) => {
    const ended = await command("scripts/serve.mjs", env);
    expect(ended.code).toBe(1);
    expect(sentenceOf(ended)).toMatch(sentence);
  });
});

describe("the data folder", () => {
  test("keeps the same secrets, for its owner's eyes only", () => {
    const dataDir = mkdtempSync(path.join(folder, "secrets-"));
    const made = readSecrets(dataDir);
    expect(readSecrets(dataDir)).toEqual(made);
    expect(made.sessionSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(made.signUpCode).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("from before teachers needed a code gets one, and keeps what else is in it", () => {
    const dataDir = mkdtempSync(path.join(folder, "older-"));
    const older = { databasePassword: "a", sessionSecret: "b" };
    writeFileSync(path.join(dataDir, "secrets.json"), JSON.stringify(older));
    const now = readSecrets(dataDir);
    expect(now).toMatchObject({ ...older, signUpCode: expect.stringMatching(/^.{11}$/) });
    expect(readSecrets(dataDir)).toEqual(now);
  });

  test("of a start that was killed can be claimed again", async () => {
    const dataDir = mkdtempSync(path.join(folder, "left-"));
    const gone = { pid: 2 ** 22 + 1, born: "1", port: 3000 };
    writeFileSync(path.join(dataDir, "running.json"), JSON.stringify(gone));
    const { release } = await claim(dataDir, 3000);
    release();
  });
});
