import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { seenOfCourseInSql } from "@/lib/grading/second/seen-scores";
import { SKILLS, type Skill } from "@/lib/schemas/tags";
import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";

/** How one student did at the questions of a theme or a skill. */
export type Strength<T extends string> = {
  readonly tag: T;
  readonly questions: number;
  /** Points earned by points to earn, from 0 to 1. */
  readonly ratio: number;
};

export type Strengths = {
  readonly themes: readonly Strength<string>[];
  readonly skills: readonly Strength<Skill>[];
};

type Row = {
  userId: string;
  theme: string;
  skill: Skill;
  questions: number;
  points: number;
  maximum: number;
};

/** In the order of the tags given; what has no question is left out. */
function summed<T extends string>(
  tags: readonly T[],
  rows: readonly Row[],
  tagOf: (row: Row) => T,
): Strength<T>[] {
  return tags.flatMap((tag) => {
    const own = rows.filter((row) => tagOf(row) === tag);
    if (own.length === 0) return [];
    const sum = (of: (row: Row) => number) => own.reduce((total, row) => total + of(row), 0);
    const ratio = sum((row) => row.points) / sum((row) => row.maximum);
    return [{ tag, questions: sum((row) => row.questions), ratio }];
  });
}

/** By student, over the attempts given: sums by the database, in one statement. What was worth nothing says nothing. */
export async function strengthsOf(
  viewer: Viewer,
  courseId: string,
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, Strengths>> {
  const seen = await seenOfCourseInSql(viewer, courseId, Prisma.sql`a.assignment_id`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.user_id AS "userId", v.theme, v.skill::text AS skill, count(*)::int AS questions,
      sum(s.points) AS points, sum(s.maximum) AS maximum
    FROM attempt a
    JOIN LATERAL (
      SELECT item_version_id, points, maximum FROM score
      WHERE course_id = a.course_id AND attempt_id = a.id AND superseded_at IS NULL AND maximum > 0 AND ${seen}
    ) s ON true
    JOIN item_version v ON v.id = s.item_version_id
    WHERE a.course_id = ${courseId}::uuid AND a.id = ANY(${[...attemptIds]}::uuid[])
    GROUP BY a.user_id, v.theme, v.skill
    ORDER BY v.theme, v.skill`;
  const byStudent = new Map<string, Row[]>();
  for (const row of rows) byStudent.set(row.userId, [...(byStudent.get(row.userId) ?? []), row]);
  return new Map(
    [...byStudent].map(([userId, own]) => [
      userId,
      {
        themes: summed([...new Set(own.map(({ theme }) => theme))], own, ({ theme }) => theme),
        skills: summed(SKILLS, own, ({ skill }) => skill),
      },
    ]),
  );
}
