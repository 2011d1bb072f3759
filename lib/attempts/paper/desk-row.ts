import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Answer } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import type { StanceRow } from "../stances/before-reading";

/** An assignment as its page needs it; the text and the items are read elsewhere. */
export type PaperRow = {
  readonly assignmentId: string;
  readonly courseTitle: string;
  readonly title: string;
  readonly instructions: string;
  readonly articleVersionId: string;
  /** As they hold for this student. */
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly shuffleOptions: boolean;
  /** In their order. */
  readonly items: readonly { readonly itemVersionId: string; readonly points: number }[];
};

export type DeskRow = PaperRow & {
  readonly handedInAt: Date | null;
  /** See `AttemptClock`. */
  readonly endsAt: Date | null;
  readonly runsOutAt: Date | null;
  readonly pausedSince: Date | null;
  readonly responses: readonly {
    readonly itemVersionId: string;
    readonly answer: Answer;
    readonly revision: number;
    readonly savedAt: string;
  }[];
  readonly stances: readonly StanceRow[];
};

/**
 * The viewer's attempt, if they have it as `ownAttempts` says: null otherwise. One statement written out, because a whole
 * class opens this page at once, and reading the same by relations takes five and longer than drawing the page.
 */
export async function deskRow(viewer: Viewer, attemptId: string): Promise<DeskRow | null> {
  const [row] = await db.$queryRaw<DeskRow[]>`
    SELECT a.handed_in_at AS "handedInAt",
      s.id AS "assignmentId", s.title, s.instructions, s.article_version_id AS "articleVersionId",
      k.due_at AS "dueAt", k.closes_at AS "closesAt",
      k.ends_at AS "endsAt", k.runs_out_at AS "runsOutAt", k.paused_since AS "pausedSince",
      s.shuffle_options AS "shuffleOptions", c.title AS "courseTitle",
      (SELECT coalesce(json_agg(json_build_object('itemVersionId', i.item_version_id, 'points', i.points)
          ORDER BY i.position), '[]')
        FROM assignment_item i WHERE i.assignment_id = s.id) AS items,
      (SELECT coalesce(json_agg(json_build_object('itemVersionId', r.item_version_id, 'answer', r.answer,
          'revision', r.revision, 'savedAt', r.saved_at)), '[]')
        FROM response r WHERE r.course_id = a.course_id AND r.attempt_id = a.id) AS responses,
      (SELECT coalesce(json_agg(json_build_object('itemVersionId', t.item_version_id, 'position', t.position,
          'confidence', t.confidence)), '[]')
        FROM stance t WHERE t.course_id = a.course_id AND t.attempt_id = a.id) AS stances
    FROM attempt a
    JOIN assignment s ON s.id = a.assignment_id
    JOIN course c ON c.id = a.course_id
    JOIN attempt_clock k ON k.attempt_id = a.id
    JOIN enrollment e ON e.course_id = a.course_id AND e.user_id = a.user_id
      AND e.role = 'STUDENT' AND e.removed_at IS NULL
    WHERE a.id = ${attemptId}::uuid AND a.user_id = ${viewer.userId}::uuid`;
  return row ?? null;
}
