import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { db } from "@/lib/server/db";
import { bradleyTerry, type Strength } from "@/lib/statistics/bradley-terry";
import {
  comparisonsForReliability,
  ENOUGH_RELIABILITY,
  enoughComparisons,
  separationReliability,
} from "@/lib/statistics/separation";
import { type AgainstMarks, againstMarks } from "./comparing/against-marks";
import { comparable } from "./comparing/comparable";
import { findQuestion, type Question, type QuestionId, type WrittenItem } from "./comparing/find-question";
import { type JudgeRow, judgeRows } from "./comparing/judge-rows";
import { among, judgements } from "./comparing/load-judgements";
import { aliases } from "./marking/aliases";
import type { StudentLabel } from "./marking/queue";
import type { AssignmentHead } from "./review/head";

/** One answer on the ranking. */
export type RankedAnswer = Omit<Strength, "id"> &
  AgainstMarks & {
    readonly attemptId: string;
    readonly student: StudentLabel;
    /** From 1, the best; null before it is compared. */
    readonly place: number | null;
    /** By the rubric; null where nobody has marked it. */
    readonly points: number | null;
  };

export type Ranking = {
  readonly head: AssignmentHead;
  readonly item: WrittenItem;
  readonly number: number;
  /** The best first; those that were not compared last. */
  readonly answers: readonly RankedAnswer[];
  readonly comparisons: number;
  readonly components: number;
  readonly reliability: number | null;
  /** Comparisons in all: enough as a rule, and for the reliability to be reached as things look. */
  readonly enough: number;
  readonly forReliability: number | null;
  readonly isShaky: boolean;
  /** Of all judges to those who manage the course; to an assistant their own. */
  readonly judges: readonly (JudgeRow & { readonly name: string | null })[];
};

/** Fewer answers have no ranking. */
const FEWEST = 3;

type Row = {
  readonly attemptId: string;
  readonly enrollmentId: string;
  readonly name: string | null;
  readonly points: number | null;
};

/** The answers and their points. With names hidden no name leaves the database. */
async function loadAnswers(question: Question, hideNames: boolean): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH ${comparable(question)}
    SELECT c.attempt_id AS "attemptId", c.enrollment_id AS "enrollmentId", CASE WHEN ${hideNames} THEN NULL ELSE e.name END AS name,
      (
        SELECT s.points FROM score s
        WHERE s.course_id = ${question.head.courseId}::uuid AND s.attempt_id = c.attempt_id
          AND s.item_version_id = ${question.item.id}::uuid AND s.superseded_at IS NULL AND s.levels IS NOT NULL AND ${question.seen}
      ) AS points
    FROM comparable c CROSS JOIN LATERAL (SELECT name FROM enrollment WHERE id = c.enrollment_id OFFSET 0) e
    ORDER BY 1`;
}

/** The numbers that stand for names on the marking desk. */
async function numbersOf({ head }: Question): Promise<ReadonlyMap<string, number>> {
  const joined = await db.enrollment.findMany({
    where: { courseId: head.courseId, role: "STUDENT", removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return aliases(
    head.assignmentId,
    joined.map(({ id }) => id),
  );
}

async function withNames(viewer: Viewer, canManage: boolean, rows: readonly JudgeRow[]) {
  const seen = rows.filter(({ judgeId }) => canManage || judgeId === viewer.userId);
  const users = await db.user.findMany({
    where: { id: { in: seen.flatMap(({ judgeId }) => judgeId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return seen.map((row) => ({ ...row, name: names.get(row.judgeId ?? "") ?? null }));
}

/**
 * The answers to an extended response in the order that all judgements give, with how sure it is, beside the points that a rubric
 * gave. It changes no mark.
 * @throws NotFound to everybody but the course's teachers and assistants, and for what is no extended response.
 */
export async function getComparisonRanking(
  viewer: Viewer,
  { hideNames, ...id }: QuestionId & { readonly hideNames: boolean },
): Promise<Ranking> {
  const question = await findQuestion(viewer, id);
  await closeDueAttempts({ assignmentId: id.assignmentId });
  const [rows, all, numbers] = await Promise.all([
    loadAnswers(question, hideNames),
    judgements(question),
    numbersOf(question),
  ]);
  const ids = rows.length < FEWEST ? [] : rows.map(({ attemptId }) => attemptId);
  const counted = among(ids, all);
  const { strengths, comparisons, components } = bradleyTerry(ids, counted);
  const reliability = separationReliability(strengths);
  const enough = enoughComparisons(rows.length);
  const measured = new Map(strengths.map((strength) => [strength.id, strength]));
  const answers = rows.map(({ attemptId, enrollmentId, name, points }) => {
    const { id: _, ...strength } = measured.get(attemptId) ?? {
      ...{ id: "", estimate: null, standardError: null, comparisons: 0, wins: 0 },
    };
    const student: StudentLabel = name === null ? { alias: numbers.get(enrollmentId) ?? 0 } : { name };
    return { attemptId, student, points, ...strength };
  });
  const against = againstMarks(answers);
  const ranked = answers
    .map((answer, index) => ({
      ...answer,
      ...(against[index] ?? { betterThanMarked: 0, worseThanMarked: 0, example: null }),
    }))
    .sort((a, b) => (b.estimate ?? Number.NEGATIVE_INFINITY) - (a.estimate ?? Number.NEGATIVE_INFINITY) || 0);
  return {
    head: question.head,
    item: question.item,
    number: question.number,
    answers: ranked.map((answer, index) => ({
      ...answer,
      place: answer.estimate === null ? null : index + 1,
    })),
    comparisons,
    components,
    reliability,
    enough,
    forReliability: comparisonsForReliability(comparisons, strengths),
    isShaky:
      comparisons < enough ||
      components > 1 ||
      reliability === null ||
      reliability < ENOUGH_RELIABILITY ||
      strengths.some(({ estimate }) => estimate === null),
    judges: await withNames(viewer, question.head.canEdit, judgeRows(counted, strengths)),
  };
}
