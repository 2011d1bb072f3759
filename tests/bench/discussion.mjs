// A thread of 500 posts by 60 students: what its page weighs and asks of the database, and how soon a new post reaches
// everybody who has it open.
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { quantile } from "./load.mjs";

const AUTHORS = 60;
const POSTS = 500;
const LISTENERS = 100;
const ROUNDS = 5;
const MAX_QUERIES = 12;
const MAX_HTML = 250_000;
const MAX_ARRIVAL_MS = 1000;

const WORDS =
  "I think the author is right about pressure and wrong in what it proves because one thing that happens after another was not caused by it yet when a president keeps his distance from medals borders pipelines armies or peoples nobody can tell whether he means courage fear law trade language history neighbours and so we should read again".split(
    " ",
  );

/** About sixty words, as long as those of pupils; no two posts say the same. */
function wordsOf(number) {
  let seed = number + 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const words = Array.from({ length: 45 + (next() % 30) }, () => WORDS[next() % WORDS.length]);
  return `${words.join(" ")}.`;
}

/**
 * Gives an assignment a discussion of one thread that has all there is: the gate, positions, first thoughts; returns its id. Its
 * authors have posted first.
 */
async function seedThread(client, students) {
  const [promptId, threadId] = [randomUUID(), randomUUID()];
  const { rows } = await client.query("SELECT assignment_id AS id FROM attempt WHERE id = $1", [
    students[0].attempts.at(-1),
  ]);
  const assignmentId = rows[0].id;
  await client.query(
    `INSERT INTO discussion (assignment_id, course_id, after_hand_in, post_first, citations_required, replies_required,
       is_anonymous, is_premoderated, held_words, rubric, points)
     SELECT id, course_id, false, true, 1, 2, false, false, '{}', '{"criteria":[]}', 10 FROM assignment WHERE id = $1`,
    [assignmentId],
  );
  await client.query(
    `INSERT INTO prompt (id, assignment_id, position, title, text, statement, low, high)
     VALUES ($1, $2, 0, 'A long thread', 'What does the text say of it?', 'It was about borders.', 'borders', 'peoples')`,
    [promptId, assignmentId],
  );
  await client.query(
    "INSERT INTO thread (id, course_id, assignment_id, prompt_id) SELECT $1, course_id, id, $2 FROM assignment WHERE id = $3",
    [threadId, promptId, assignmentId],
  );
  const authors = students.slice(0, AUTHORS).map(({ userId }) => userId);
  const ids = Array.from({ length: POSTS }, () => randomUUID());
  // Three in ten begin a conversation; the others answer one of those or an answer to it.
  const roots = ids.filter((_, i) => i % 10 < 3);
  const posts = ids.map((id, i) => ({
    id,
    // Everybody begins two or three conversations, and answers in others.
    author: authors[(i % 10 < 3 ? Math.floor(i / 10) * 3 + (i % 10) : i * 7) % AUTHORS],
    parent: i % 10 < 3 ? null : i % 2 ? roots[Math.floor(i / 10)] : ids[i - 1],
    minutes: i,
    text: wordsOf(i),
    position: i % 10 < 3 ? (i * 37) % 101 : null,
    isFirst: i % 10 < 3 && i < (AUTHORS / 3) * 10,
  }));
  await client.query(
    `INSERT INTO post (id, course_id, thread_id, author_id, parent_id, move, text, position, is_first_thought, save_id, created_at)
     SELECT p.id, t.course_id, t.id, p.author, p.parent, CASE WHEN p.parent IS NULL THEN NULL ELSE 'BUILD_ON'::move END,
       p.text, p.position, p."isFirst", p.id, now() - interval '2 days' + p.minutes * interval '1 minute'
     FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, author uuid, parent uuid, minutes int, text text, position int, "isFirst" boolean)
     JOIN thread t ON t.id = $2
     ORDER BY p.minutes`,
    [JSON.stringify(posts), threadId],
  );
  await client.query(
    `INSERT INTO post_citation (id, course_id, thread_id, post_id, article_version_id, position, block_key, start, "end", quote)
     SELECT gen_random_uuid(), p.course_id, p.thread_id, p.id, b.article_version_id, b.place, b.key, 0, 60, left(b.text, 60)
     FROM post p JOIN assignment a ON a.id = $2
     JOIN LATERAL (SELECT b.*, row_number() OVER () - 1 AS place FROM article_block b WHERE b.article_version_id = a.article_version_id AND length(b.text) > 80
       ORDER BY md5(p.id::text || b.key) LIMIT 1 + (get_byte(uuid_send(p.id), 0) % 3) / 2) b ON true
     WHERE p.thread_id = $1`,
    [threadId, assignmentId],
  );
  await client.query(
    `INSERT INTO reaction (course_id, post_id, user_id, kind)
     SELECT p.course_id, p.id, u.id::uuid, 'MADE_ME_THINK' FROM post p, unnest($2::text[]) AS u(id)
     WHERE p.thread_id = $1 AND p.author_id <> u.id::uuid`,
    [threadId, authors.slice(0, 3)],
  );
  return { threadId, rootId: roots[0] };
}

const cookie = ({ session }) => `next-auth.session-token=${session}`;

/** Statements that the database has run: each outside a transaction counts as one. Its figures come up to a second late. */
async function statements(client) {
  await sleep(1500);
  const { rows } = await client.query(
    "SELECT xact_commit::int AS count FROM pg_stat_database WHERE datname = current_database()",
  );
  return rows[0].count;
}

async function openPage({ origin }, threadId, student) {
  const response = await fetch(`${origin}/threads/${threadId}`, { headers: { cookie: cookie(student) } });
  if (!response.ok) throw new Error(`The thread's page answered ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** A stream of events: tells of each post once it has come. */
async function listen({ origin }, threadId, student, onPost) {
  const stop = new AbortController();
  const response = await fetch(`${origin}/api/threads/${threadId}/events`, {
    headers: { cookie: cookie(student) },
    signal: stop.signal,
  });
  if (!response.ok) throw new Error(`A stream answered ${response.status}.`);
  const read = async () => {
    let text = "";
    for await (const part of response.body) {
      text += Buffer.from(part).toString("utf8");
      for (const [, postId] of text.matchAll(/"postId":"([0-9a-f-]+)"/g)) onPost(postId);
      text = text.slice(text.lastIndexOf("\n\n") + 2);
    }
  };
  read().catch(() => undefined);
  return () => stop.abort();
}

/** From the moment a post is sent until the last stream has it, in milliseconds. */
async function arrival(target, { threadId, rootId }, author, streams) {
  const missing = new Set(streams.keys());
  let postId;
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  const early = [];
  const got = (listener, id) => {
    if (!postId) early.push([listener, id]);
    else if (id === postId) missing.delete(listener);
    if (postId && missing.size === 0) resolve(performance.now());
  };
  streams.onPost = got;
  const began = performance.now();
  const response = await fetch(`${target.origin}/api/threads/${threadId}/posts`, {
    method: "POST",
    headers: { cookie: cookie(author), origin: target.origin, "content-type": "application/json" },
    body: JSON.stringify({
      ...{ saveId: randomUUID(), parentId: rootId, text: "News.", move: "BUILD_ON", position: null },
      ...{ passages: [], isStatement: false },
    }),
  });
  if (!response.ok) throw new Error(`Posting answered ${response.status}.`);
  ({ postId } = await response.json());
  for (const [listener, id] of early) got(listener, id);
  const ended = await Promise.race([promise, sleep(10_000).then(() => Number.POSITIVE_INFINITY)]);
  return ended - began;
}

/**
 * @returns rows to print, and what is missed of what was aimed at, in words.
 */
export async function measureDiscussion(databaseUrl, target, students) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { threadId, rootId } = await seedThread(client, students);
  await openPage(target, threadId, students[0]);
  const asking = await statements(client);
  const idle = (await statements(client)) - asking;
  const html = await openPage(target, threadId, students[0]);
  const queries = (await statements(client)) - asking - 2 * idle;

  const streams = new Map();
  const closing = [];
  for (let number = 0; number < LISTENERS; number += 1) {
    streams.set(number, true);
    const listener = students[number % AUTHORS];
    closing.push(await listen(target, threadId, listener, (postId) => streams.onPost?.(number, postId)));
  }
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push(await arrival(target, { threadId, rootId }, students[round], streams));
  for (const close of closing) close();
  await client.end();

  const last = Math.max(...times);
  const missed = [
    queries > MAX_QUERIES && `${queries} queries`,
    html.length > MAX_HTML && `${html.length} bytes of HTML`,
    last > MAX_ARRIVAL_MS && `${Math.round(last)} ms until the last stream has a post`,
  ].filter(Boolean);
  return {
    table: [
      { what: "queries to open a thread of 500 posts", figure: queries, aim: MAX_QUERIES },
      { what: "its HTML, kB", figure: Math.round(html.length / 1000), aim: MAX_HTML / 1000 },
      { what: "its HTML compressed, kB", figure: Math.round(gzipSync(html).length / 1000), aim: null },
      {
        what: `a post to ${LISTENERS} streams, median ms`,
        figure: Math.round(quantile(times, 0.5)),
        aim: null,
      },
      { what: "the slowest of them, ms", figure: Math.round(last), aim: MAX_ARRIVAL_MS },
    ],
    missed,
  };
}
