import { uuidv7 } from "uuidv7";
import { readingText } from "../../lib/articles/frozen/reading-text";
import { citableText } from "../../lib/grading/review/item-counts";
import { db, type Transaction } from "../../lib/server/db";
import { seedLibrary } from "../../prisma/seed/library/seed-library";

/** How many questions of each kind: forty. */
const KINDS = { CHOICE: 27, PASSAGE: 11, STANCE: 1, MATRIX: 1 } as const;
type Kind = keyof typeof KINDS;
type Item = { readonly id: string; readonly n: number; readonly kind: Kind; readonly points: number };

const OPTIONS = ["a", "b", "c", "d"].map((id) => ({ id, text: `Option ${id}` }));
const PRINCIPLES = ["p", "q"].map((id) => ({ id, title: `Principle ${id}` }));
const CASES = ["1", "2", "3", "4", "5", "6"].map((id) => ({ id, text: `Case ${id}` }));
const CONTENT = {
  CHOICE: { options: OPTIONS },
  PASSAGE: { credit: "NEAR_COUNTS_HALF" },
  STANCE: { low: "no", high: "yes", asksBefore: true },
  MATRIX: { principles: PRINCIPLES, cases: CASES },
} as const satisfies Record<Kind, unknown>;

/** A number that looks like chance and stays, from 0 to below `below`, of a student (u), an item (i) and a word. */
const chance = (below: string, word: string) =>
  `(('x' || substr(md5(u.n || ':' || i.n || ':${word}'), 1, 7))::bit(28)::int % (${below}))`;

/**
 * A class of so many students who have all handed in forty answers, all marked, and written a post each, written by the database
 * itself.
 */
export async function seedClass(students: number) {
  const { articleVersionId } = await seedLibrary();
  const text = await readingText(articleVersionId);
  const sentences = citableText(text).sentences.map(({ blockId, start, end }) => {
    const quote = text.blocks.find(({ id }) => id === blockId)?.text.slice(start, end) ?? "";
    return { blockId, start, end, quote };
  });
  const pack = await db.pack.create({
    data: {
      articleId: (await db.articleVersion.findUniqueOrThrow({ where: { id: articleVersionId } })).articleId,
      title: "Benchmark",
    },
  });
  const kinds = Object.entries(KINDS).flatMap(([kind, count]) => Array<Kind>(count).fill(kind as Kind));
  const teacherId = uuidv7();
  await db.user.create({ data: { id: teacherId, kind: "TEACHER", name: "Teacher", secretHash: "none" } });
  const course = await db.course.create({
    data: {
      title: "Benchmark",
      enrollments: { create: { userId: teacherId, role: "TEACHER", name: "Teacher", nameKey: "teacher" } },
    },
  });
  const items: Item[] = [];
  for (const [position, kind] of kinds.entries()) {
    const item = await db.item.create({ data: { packId: pack.id, position } });
    const accepted = sentences[(position * 7) % sentences.length];
    const points = kind === "STANCE" || kind === "MATRIX" ? 0 : 1;
    const key = {
      feedback: "",
      evidence: [],
      correct: "a",
      optionFeedback: {},
      accepted: accepted ? [accepted] : [],
    };
    const { id } = await db.itemVersion.create({
      data: {
        ...{ itemId: item.id, number: 1, articleVersionId, kind, prompt: `Question ${position + 1}` },
        ...{ theme: `Theme ${position % 4}`, skill: "ANALYSIS", points, content: CONTENT[kind] },
        key: { create: { key } },
      },
    });
    items.push({ id, n: position, kind, points });
  }
  const { id: assignmentId } = await db.assignment.create({
    data: {
      ...{
        courseId: course.id,
        articleVersionId,
        title: "Benchmark",
        instructions: "Read.",
        latePolicy: "ACCEPT",
      },
      ...{ attemptsAllowed: 1, scoreRelease: "WHEN_RETURNED", keyRelease: "NEVER", shuffleOptions: false },
      publishedAt: new Date(),
      items: {
        create: items.map(({ id, n, points }) => ({ itemVersionId: id, position: n, points })),
      },
    },
  });
  const place = { courseId: course.id, assignmentId, articleVersionId };
  // In one transaction, so that its tables for the while are those of one connection.
  await db.$transaction((transaction) => fill(transaction, place, students, items, sentences), {
    timeout: 600_000,
  });
  await db.$executeRawUnsafe("ANALYZE");
  return { courseId: course.id, assignmentId, articleVersionId, teacherId };
}

type Place = { readonly courseId: string; readonly assignmentId: string; readonly articleVersionId: string };

async function fill(
  transaction: Transaction,
  { courseId, assignmentId, articleVersionId }: Place,
  students: number,
  items: readonly Item[],
  sentences: readonly unknown[],
): Promise<void> {
  const run = (sql: string) => transaction.$executeRawUnsafe(sql);
  const literal = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
  await run(
    `CREATE TEMP TABLE u ON COMMIT DROP AS SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS attempt, gen_random_uuid() AS post FROM generate_series(1, ${students}) n`,
  );
  await run(
    `CREATE TEMP TABLE i ON COMMIT DROP AS SELECT * FROM jsonb_to_recordset(${literal(items)}) AS i(id uuid, n int, kind text)`,
  );
  await run(
    `CREATE TEMP TABLE s ON COMMIT DROP AS SELECT row_number() OVER () - 1 AS n, s.* FROM jsonb_to_recordset(${literal(sentences)}) AS s("blockId" text, start int, "end" int, quote text)`,
  );
  await run(
    `INSERT INTO "user" (id, kind, name, secret_hash) SELECT id, 'STUDENT', 'Student ' || n, 'none' FROM u`,
  );
  await run(`INSERT INTO enrollment (id, course_id, user_id, role, name, name_key)
    SELECT gen_random_uuid(), '${courseId}', id, 'STUDENT', 'Student ' || n, 'student ' || n FROM u`);
  await run(`INSERT INTO attempt (id, course_id, assignment_id, user_id, number, handed_in_at, hand_in_source)
    SELECT attempt, '${courseId}', '${assignmentId}', id, 1, now(), 'STUDENT' FROM u`);
  await run(`INSERT INTO stance (course_id, attempt_id, item_version_id, position, confidence)
    SELECT '${courseId}', u.attempt, i.id, ${chance("201", "before")} - 100, 2 FROM u, i WHERE i.kind = 'STANCE'`);
  await run(`INSERT INTO response (id, course_id, attempt_id, item_version_id, revision, save_id, answer)
    SELECT gen_random_uuid(), '${courseId}', u.attempt, i.id, 1, gen_random_uuid(), CASE i.kind
      WHEN 'CHOICE' THEN jsonb_build_object('option', substr('aaabcd', 1 + ${chance("6", "option")}, 1))
      WHEN 'STANCE' THEN jsonb_build_object('position', ${chance("201", "after")} - 100, 'confidence', 2, 'moved', 'NOTHING', 'passages', '[]'::jsonb)
      WHEN 'MATRIX' THEN jsonb_build_object('judgements', (SELECT jsonb_object_agg(c::text, substr('ppq', 1 + (${chance("1000", "judged")} / c) % 3, 1)) FROM generate_series(1, 6) c))
      ELSE jsonb_build_object('passages', '[]'::jsonb) END
    FROM u, i`);
  await run(`INSERT INTO score (id, course_id, attempt_id, item_version_id, points, maximum, source, rule)
    SELECT gen_random_uuid(), '${courseId}', u.attempt, i.id,
      CASE WHEN i.kind IN ('CHOICE', 'PASSAGE') AND ${chance("100", "points")} < 20 + u.n % 60 THEN 1 ELSE 0 END,
      CASE WHEN i.kind IN ('CHOICE', 'PASSAGE') THEN 1 ELSE 0 END, 'AUTOMATIC', 'bench/1' FROM u, i`);
  // One or two sentences an answer: more often the first ones.
  await run(`INSERT INTO citation (id, course_id, attempt_id, item_version_id, article_version_id, position, block_key, start, "end", quote)
    SELECT gen_random_uuid(), '${courseId}', u.attempt, i.id, '${articleVersionId}', p.n, s."blockId", s.start, s."end", s.quote
    FROM u CROSS JOIN i CROSS JOIN generate_series(0, 1) AS p(n)
    JOIN s ON s.n = least(${chance(`${sentences.length}`, "cited")}, ${chance(`${sentences.length}`, "again")} + p.n)
    WHERE i.kind = 'PASSAGE' AND p.n <= ${chance("2", "number")}`);
  await run(`INSERT INTO discussion (assignment_id, course_id, after_hand_in, post_first, citations_required, replies_required,
      is_anonymous, is_premoderated, held_words, rubric, points)
    VALUES ('${assignmentId}', '${courseId}', false, false, 1, 1, false, false, '{}', '{"criteria":[]}', 10)`);
  await run(
    `INSERT INTO prompt (id, assignment_id, position, title, text) SELECT gen_random_uuid(), '${assignmentId}', 0, 'A prompt', 'Why?'`,
  );
  await run(`INSERT INTO thread (id, course_id, assignment_id, prompt_id)
    SELECT gen_random_uuid(), '${courseId}', '${assignmentId}', id FROM prompt WHERE assignment_id = '${assignmentId}'`);
  await run(`INSERT INTO post (id, course_id, thread_id, author_id, text, save_id)
    SELECT u.post, '${courseId}', t.id, u.id, 'What student ' || u.n || ' says.', u.post FROM u, thread t WHERE t.assignment_id = '${assignmentId}'`);
  await run(`INSERT INTO post_citation (id, course_id, thread_id, post_id, article_version_id, position, block_key, start, "end", quote)
    SELECT gen_random_uuid(), '${courseId}', t.id, u.post, '${articleVersionId}', 0, s."blockId", s.start, s."end", s.quote
    FROM u JOIN s ON s.n = u.n * 7 % ${sentences.length} JOIN thread t ON t.assignment_id = '${assignmentId}'`);
}
