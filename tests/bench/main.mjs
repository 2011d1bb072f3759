// npm run bench: the production build against a bare Node server and an empty Next app, on one PostgreSQL, in one
// interleaved run. Figures are ratios and medians of the rounds; docs/measurements.md keeps them. `npm run bench discussion`
// does the part about a long discussion alone; `npm run bench insights` measures the statements of the insights, without a server.
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { applyMigrations } from "../../scripts/lib/migrations.mjs";
import { inClone, root } from "../../scripts/lib/paths.mjs";
import { freePort } from "../../scripts/lib/postgres/cluster.mjs";
import { withTemporaryCluster } from "../../scripts/lib/postgres/temporary.mjs";
import { Problem, run } from "../../scripts/lib/problem.mjs";
import { measureDiscussion } from "./discussion.mjs";
import { answerKey, quantile, work } from "./load.mjs";
import { pageWeight } from "./page-weight.mjs";

const execute = promisify(execFile);
const SIZES = [30, 100, 300];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
/** Before a job is measured: with little of it compiled by V8, or unused for long and thrown away again, it is slow. */
const WARM_UP_SECONDS = 10;
/** Longer with many: a round must hold several answers for each of them, or it measures its own end. */
const secondsFor = (students) => Math.max(SECONDS, (SECONDS * students) / 120);
/**
 * What students do, so many answers in a request, and on which servers. A page that was offline, or whose student goes on to
 * the next question at once, sends several answers in a request: so does "two in a request", to every server; "one each"
 * is the bare server that gets them one by one. "As long" is the empty app with a page of the real page's length.
 */
const JOBS = [
  { title: "saves", kind: "save", answers: 1, names: ["bare", "empty"] },
  { title: "saves, two in a request", kind: "save", answers: 2, names: ["bare", "one each", "empty"] },
  { title: "pages", kind: "page", answers: 0, names: ["bare", "empty", "as long"] },
];
const EMPTY_APP = inClone("tests/bench/empty-app");
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const median = (numbers) => quantile(numbers, 0.5);

/** Starts a server, and waits until it answers anything. */
async function serve(name, index, args, env) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Problem(`The ${name} server ended before it answered.`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { name, index, origin, child };
    await sleep(100);
  }
  throw new Problem(`The ${name} server did not answer within 30 seconds.`);
}

async function build(folder) {
  await execute(process.execPath, [next, "build", folder], { cwd: root, maxBuffer: 1 << 26 });
}

async function seed(env, names) {
  const script = ["--conditions=react-server", "--import", "tsx", inClone("tests/bench/seed.ts")];
  const { stdout } = await execute(
    process.execPath,
    [...script, String(Math.max(...SIZES)), names.join(",")],
    {
      cwd: root,
      env: { ...process.env, ...env },
      maxBuffer: 1 << 26,
    },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

/** Its own process, with its own words on the screen: it measures what it holds in memory. */
async function insights(env) {
  const flags = ["--expose-gc", "--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, inClone("tests/bench/insights.ts")], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Problem("The insights were not measured.");
}

/** Every round goes once through all servers, each round beginning with another, so that none is always first. */
async function measure({ kind, answers, names }, size, targets, { students, essays }) {
  const rows = new Map(targets.map((target) => [target.name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < targets.length; turn += 1) {
      const target = targets[(round + turn) % targets.length];
      const saved = essays.slice(0, target.answers ?? answers);
      rows.get(target.name).push(await work(kind, target, students.slice(0, size), saved, secondsFor(size)));
    }
  const rate = (name) => rows.get(name).map(({ perSecond }) => perSecond);
  const ours = rate("colloquy");
  const ratioTo = (name) => median(rate(name).map((other, round) => ours[round] / other));
  const wrong = targets.map(({ name }) => rows.get(name).reduce((sum, row) => sum + row.wrong, 0));
  const column = (title, figure) => Object.fromEntries(names.map((name) => [title(name), figure(name)]));
  return {
    students: size,
    [`${kind}s/s`]: Math.round(median(ours)),
    ...column(
      (name) => `${name}/s`,
      (name) => Math.round(median(rate(name))),
    ),
    ...column(
      (name) => `of ${name}`,
      (name) => percent(ratioTo(name)),
    ),
    "p50 ms": Math.round(median(rows.get("colloquy").map(({ p50 }) => p50))),
    "p95 ms": Math.round(median(rows.get("colloquy").map(({ p95 }) => p95))),
    errors: wrong.reduce((sum, count) => sum + count, 0),
  };
}

const percent = (ratio) => `${(ratio * 100).toFixed(1)} %`;

/** How many acknowledged answers of our server are in Postgres, at the acknowledged revision or a later one. */
async function countKept(databaseUrl, { students, essays }, target) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const acknowledged = students.flatMap(({ attempts, acknowledged: heard = {} }) => {
    const attemptId = attempts[target.index];
    return essays.flatMap((itemVersionId) => {
      const revision = heard[answerKey(attemptId, itemVersionId)];
      return revision === undefined ? [] : [{ attemptId, itemVersionId, revision }];
    });
  });
  const { rows } = await client.query(
    `SELECT count(*)::int AS kept FROM response r
     JOIN jsonb_to_recordset($1::jsonb) AS a("attemptId" uuid, "itemVersionId" uuid, revision int)
     ON a."attemptId" = r.attempt_id AND a."itemVersionId" = r.item_version_id AND r.revision >= a.revision`,
    [JSON.stringify(acknowledged)],
  );
  await client.end();
  return {
    saves: acknowledged.reduce((sum, { revision }) => sum + revision, 0),
    answers: acknowledged.length,
    kept: rows[0].kept,
  };
}

/** What was aimed at and missed is a failure, once everything is printed. */
function missed({ missed: what }) {
  if (what.length > 0) throw new Problem(`Too much: ${what.join(", ")}.`);
}

await run(() =>
  withTemporaryCluster(async (databaseUrl) => {
    const env = {
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: "16",
      LOG_LEVEL: "error",
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    };
    if (process.argv[2] === "insights") {
      await applyMigrations(databaseUrl);
      return insights(env);
    }
    console.log("Building both apps …");
    await build(root);
    if (process.argv[2] !== "discussion") await build(EMPTY_APP);
    await applyMigrations(databaseUrl);
    const names = ["bare", "empty", "colloquy"];
    const lesson = await seed(env, names);
    const targets = [];
    try {
      targets.push(await serve("colloquy", 2, [next, "start", root], env));
      const weight = await pageWeight(targets[0], lesson.students.at(-1));
      console.log("\nThe answering page with an empty cache, compressed:");
      console.table(weight.table);
      const discussion = await measureDiscussion(databaseUrl, targets[0], lesson.students);
      console.log("\nA long discussion:");
      console.table(discussion.table);
      if (process.argv[2] === "discussion") return missed(discussion);
      const bare = { ...env, PAGE_BYTES: String(weight.htmlBytes) };
      targets.push(await serve("bare", 0, [inClone("tests/bench/bare-server.mjs")], bare));
      targets.push(await serve("empty", 1, [next, "start", EMPTY_APP], env));
      targets.push(await serve("as long", 1, [next, "start", EMPTY_APP], bare));
      const oneEach = { ...targets.find(({ name }) => name === "bare"), name: "one each", answers: 1 };
      const partIn = ({ names }) =>
        [...targets, oneEach].filter(({ name }) => name === "colloquy" || names.includes(name));
      let errors = 0;
      for (const job of JOBS) {
        const rows = [];
        const [few, saved] = [lesson.students.slice(0, 30), lesson.essays.slice(0, job.answers)];
        for (const target of partIn(job)) await work(job.kind, target, few, saved, WARM_UP_SECONDS);
        for (const size of SIZES) rows.push(await measure(job, size, partIn(job), lesson));
        console.log(
          `\n${job.title}: medians of ${ROUNDS} interleaved rounds of ${SIZES.map(secondsFor).join(", ")} s`,
        );
        console.table(rows);
        errors += rows.reduce((sum, row) => sum + row.errors, 0);
      }
      const count = await countKept(databaseUrl, lesson, targets[0]);
      console.log(
        `\nAcknowledged: ${count.saves} saves of ${count.answers} answers; in Postgres: ${count.kept} answers.`,
      );
      if (errors > 0 || count.kept !== count.answers)
        throw new Problem(
          `${errors} requests went wrong; ${count.answers - count.kept} answers are missing.`,
        );
      missed(discussion);
    } finally {
      for (const { child } of targets) child.kill();
    }
  }),
);
