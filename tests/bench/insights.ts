// Of a class of 2,000 students at 40 questions, in the database at DATABASE_URL: how long the statements of the insights take
// beside a plain aggregate of the same rows, interleaved in one run, what the process holds in memory meanwhile, and how many
// queries a page asks. Run by `npm run bench insights`.
import pg from "pg";
import { viewerOf } from "../../lib/accounts/viewer/viewer";
import { readingText } from "../../lib/articles/frozen/reading-text";
import { getUnreadCount } from "../../lib/discussion/unread-count";
import { citableText } from "../../lib/grading/review/item-counts";
import { getEvidenceMap } from "../../lib/insights/evidence-map";
import { getInsights } from "../../lib/insights/insights";
import { answerCitations } from "../../lib/insights/loading/answer-citations";
import { askedAssignment } from "../../lib/insights/loading/asked-assignment";
import { choicesByGroup } from "../../lib/insights/loading/choices-by-group";
import { classVoices } from "../../lib/insights/loading/class-voices";
import { itemSums } from "../../lib/insights/loading/item-sums";
import { postCitations } from "../../lib/insights/loading/post-citations";
import { sentenceCiters } from "../../lib/insights/loading/sentence-citers";
import { sentencePlaces } from "../../lib/insights/loading/sentence-places";
import { testSums } from "../../lib/insights/loading/test-sums";
import { db } from "../../lib/server/db";
import { seedClass } from "./insights-class";
import { quantile } from "./load.mjs";

const STUDENTS = Number(process.env.BENCH_STUDENTS ?? 2000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
/** Of a page besides: who is signed in. */
const SESSION = 1;

type Task = {
  readonly what: string;
  /** The plain aggregate that it stands beside; absent for those themselves. */
  readonly beside?: string;
  readonly run: () => Promise<unknown>;
};

const { teacherId, articleVersionId, ...place } = await seedClass(STUDENTS);
const { courseId, assignmentId } = place;
const viewer = viewerOf({ userId: teacherId, kind: "TEACHER", name: "Teacher", timeZone: "UTC" });
const { items, asked } = await askedAssignment(viewer, assignmentId);
const { blocks, sentences } = citableText(await readingText(articleVersionId));
const places = sentencePlaces(articleVersionId, blocks, sentences);
const idsOf = (wanted: string) => items.flatMap(({ id, kind }) => (kind === wanted ? [id] : []));

const plainScores = () => db.$queryRaw`
  SELECT s.item_version_id, count(*)::int AS n, avg(s.points) AS mean, var_samp(s.points) AS variance
  FROM attempt a JOIN score s ON s.course_id = a.course_id AND s.attempt_id = a.id AND s.superseded_at IS NULL
  WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid AND a.handed_in_at IS NOT NULL
  GROUP BY s.item_version_id`;
const plainAnswers = () => db.$queryRaw`
  SELECT r.item_version_id, r.answer->>'option' AS option, r.answer->>'position' AS position, count(*)::int AS n
  FROM attempt a JOIN response r ON r.course_id = a.course_id AND r.attempt_id = a.id
  WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid AND a.handed_in_at IS NOT NULL
  GROUP BY 1, 2, 3`;
const plainCitations = () => db.$queryRaw`
  SELECT c.item_version_id, c.block_key, c.start, c."end", s.points, count(*)::int AS n
  FROM attempt a JOIN citation c ON c.course_id = a.course_id AND c.attempt_id = a.id
  JOIN score s ON s.course_id = c.course_id AND s.attempt_id = c.attempt_id AND s.item_version_id = c.item_version_id
    AND s.superseded_at IS NULL
  WHERE a.course_id = ${courseId}::uuid AND a.assignment_id = ${assignmentId}::uuid AND a.handed_in_at IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5`;
const plainPosts = () => db.$queryRaw`
  SELECT c.thread_id, c.block_key, c.start, c."end", count(*)::int AS n
  FROM thread t JOIN post p ON p.thread_id = t.id JOIN post_citation c ON c.course_id = p.course_id AND c.post_id = p.id
  WHERE t.assignment_id = ${assignmentId}::uuid AND p.hidden_at IS NULL GROUP BY 1, 2, 3, 4`;

const SCORES = "plain: scores by item";
const ANSWERS = "plain: answers by item and choice";
const CITED = "plain: citations by place and points";
const POSTS = "plain: citations of posts by place";
const tasks: readonly Task[] = [
  { what: SCORES, run: plainScores },
  { what: ANSWERS, run: plainAnswers },
  { what: CITED, run: plainCitations },
  { what: POSTS, run: plainPosts },
  { what: "totals", beside: SCORES, run: () => testSums(asked) },
  { what: "items", beside: SCORES, run: () => itemSums(asked) },
  { what: "choices by group", beside: ANSWERS, run: () => choicesByGroup(asked) },
  {
    what: "stances, judgements, taking part",
    beside: ANSWERS,
    run: () => classVoices(asked, idsOf("STANCE"), idsOf("MATRIX")),
  },
  { what: "cited by answers", beside: CITED, run: () => answerCitations(asked, places, []) },
  { what: "cited in posts", beside: POSTS, run: () => postCitations(asked, places) },
  { what: "who cites a sentence", beside: CITED, run: () => sentenceCiters(asked, places, 3) },
  { what: "the insights, whole", beside: SCORES, run: () => getInsights(viewer, assignmentId) },
  { what: "the map of evidence, whole", beside: CITED, run: () => getEvidenceMap(viewer, assignmentId) },
];

/** Milliseconds, and by how much the heap and the process grew at most meanwhile, in megabytes. */
async function measure({ run }: Task) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let [heap, rss] = [0, 0];
  const look = () => {
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed - before.heapUsed);
    rss = Math.max(rss, now.rss - before.rss);
  };
  const watch = setInterval(look, 2);
  const begun = performance.now();
  await run();
  const ms = performance.now() - begun;
  look();
  clearInterval(watch);
  return { ms, heap: heap / 1e6, rss: rss / 1e6 };
}

type Figure = Awaited<ReturnType<typeof measure>>;

/** How many queries the database is asked for something. */
async function queries(ask: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...rest: unknown[]) {
    count += 1;
    return Reflect.apply(query, this, rest);
  } as typeof query;
  await ask();
  pg.Client.prototype.query = query;
  return count;
}

for (const { run } of tasks) await run();
const figures = new Map<string, Figure[]>(tasks.map(({ what }) => [what, []]));
// Each round begins with another, so that none is always first.
for (let round = 0; round < ROUNDS; round += 1)
  for (let turn = 0; turn < tasks.length; turn += 1) {
    const task = tasks[(round + turn) % tasks.length];
    if (task) figures.get(task.what)?.push(await measure(task));
  }

const median = (what: string, of: keyof Figure): number =>
  quantile(
    (figures.get(what) ?? []).map((figure) => figure[of]),
    0.5,
  ) ?? 0;
console.log(`\n${STUDENTS} students × ${items.length} questions: medians of ${ROUNDS} interleaved rounds`);
console.table(
  tasks.map(({ what, beside }) => ({
    what,
    ms: Math.round(median(what, "ms")),
    beside: beside ? Math.round(median(beside, "ms")) : null,
    ratio: beside ? Number((median(what, "ms") / median(beside, "ms")).toFixed(1)) : null,
    "heap MB": Number(median(what, "heap").toFixed(1)),
    "heap MB beside": beside ? Number(median(beside, "heap").toFixed(1)) : null,
    "rss MB": Number(median(what, "rss").toFixed(1)),
  })),
);
const unread = () => getUnreadCount(viewer);
const ofPage = async (ask: () => Promise<unknown>) =>
  SESSION + (await queries(unread)) + (await queries(ask));
console.table([
  { page: "insights", queries: await ofPage(() => getInsights(viewer, assignmentId)) },
  { page: "evidence", queries: await ofPage(() => getEvidenceMap(viewer, assignmentId)) },
  {
    page: "evidence, a sentence chosen",
    queries: await ofPage(() => getEvidenceMap(viewer, assignmentId, { sentence: sentenceOf(3) })),
  },
]);
await db.$disconnect();

function sentenceOf(place: number): string {
  const sentence = sentences[place - 1];
  return sentence ? `${sentence.blockId}:${sentence.start}` : "";
}
