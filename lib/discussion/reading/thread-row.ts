import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db, type Transaction } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import type { EnrollmentRole } from "@/lib/server/generated/enums";
import { visibleThreads } from "../policy";

/** A thread with all that its rules are, as the viewer meets it. */
export type ThreadRow = {
  readonly threadId: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly isDemo: boolean;
  readonly assignmentId: string;
  readonly assignmentTitle: string;
  readonly articleVersionId: string;
  readonly title: string;
  readonly text: string;
  readonly statement: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly groupName: string | null;
  readonly lockedAt: Date | null;
  readonly closedAt: Date | null;
  readonly summary: string;
  /** In their order. */
  readonly summaryPostIds: readonly string[];
  readonly openAt: Date | null;
  readonly closeAt: Date | null;
  readonly postFirst: boolean;
  readonly citationsRequired: number;
  readonly repliesRequired: number;
  readonly isAnonymous: boolean;
  readonly isPremoderated: boolean;
  readonly heldWords: readonly string[];
  readonly role: EnrollmentRole;
  /** Posts of the viewer here that answer none. */
  readonly ownFirstPosts: number;
  /** Their posts that answer one. */
  readonly ownReplies: number;
  /** In their newest attempt there is a statement on which they have not said yet where they stand at the end. */
  readonly asksStance: boolean;
  /** The place of their invented name here; null where they have none yet. */
  readonly ownName: number | null;
};

/**
 * The thread, if the viewer may enter it. Written out as one statement: by relations it would take nine.
 * @param client a transaction that holds what must not change meanwhile, or the database.
 * @throws NotFound
 */
export async function threadRow(
  viewer: Viewer,
  threadId: string,
  client: Pick<Transaction, "thread" | "$queryRaw"> = db,
): Promise<ThreadRow> {
  const seen = await client.thread.findFirst({
    where: { AND: [{ id: threadId }, visibleThreads(viewer)] },
    select: { id: true },
  });
  if (!seen) throw new NotFound();
  const [row] = await client.$queryRaw<ThreadRow[]>`
    SELECT t.id AS "threadId", t.course_id AS "courseId", c.title AS "courseTitle", c.demo_at IS NOT NULL AS "isDemo",
      a.id AS "assignmentId", a.title AS "assignmentTitle", a.article_version_id AS "articleVersionId",
      p.title, p.text, p.statement, p.low, p.high, g.name AS "groupName",
      t.locked_at AS "lockedAt", t.closed_at AS "closedAt", t.summary,
      (SELECT coalesce(json_agg(s.post_id ORDER BY s.position), '[]')
        FROM summary_post s WHERE s.thread_id = t.id) AS "summaryPostIds",
      d.open_at AS "openAt", d.close_at AS "closeAt", d.post_first AS "postFirst",
      d.citations_required AS "citationsRequired", d.replies_required AS "repliesRequired",
      d.is_anonymous AS "isAnonymous", d.is_premoderated AS "isPremoderated", d.held_words AS "heldWords",
      e.role::text AS role,
      (SELECT count(*)::int FROM post o WHERE o.thread_id = t.id AND o.author_id = e.user_id
        AND o.parent_id IS NULL) AS "ownFirstPosts",
      (SELECT count(*)::int FROM post o JOIN thread ot ON ot.id = o.thread_id
        WHERE ot.assignment_id = t.assignment_id AND o.author_id = e.user_id AND o.parent_id IS NOT NULL
        AND o.withdrawn_at IS NULL AND o.hidden_at IS NULL) AS "ownReplies",
      EXISTS (SELECT 1 FROM attempt n
        JOIN assignment_item i ON i.assignment_id = n.assignment_id
        JOIN item_version v ON v.id = i.item_version_id AND v.kind = 'STANCE'
        LEFT JOIN later_stance l ON l.attempt_id = n.id AND l.item_version_id = v.id
        WHERE n.assignment_id = t.assignment_id AND n.user_id = e.user_id AND l.attempt_id IS NULL
        AND n.number = (SELECT max(h.number) FROM attempt h WHERE h.assignment_id = t.assignment_id
          AND h.user_id = e.user_id AND h.handed_in_at IS NOT NULL)) AS "asksStance",
      (SELECT y.number FROM pseudonym y WHERE y.thread_id = t.id AND y.user_id = e.user_id) AS "ownName"
    FROM thread t
    JOIN discussion d ON d.assignment_id = t.assignment_id
    JOIN assignment a ON a.id = t.assignment_id
    JOIN course c ON c.id = t.course_id
    JOIN prompt p ON p.id = t.prompt_id
    JOIN enrollment e ON e.course_id = t.course_id AND e.user_id = ${viewer.userId}::uuid AND e.removed_at IS NULL
    LEFT JOIN discussion_group g ON g.id = t.group_id
    WHERE t.id = ${threadId}::uuid`;
  if (!row) throw new NotFound();
  return row;
}
