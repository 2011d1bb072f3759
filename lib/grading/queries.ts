import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { policyColumns } from "@/lib/assignments/policy";
import { closingTime, ownOverride, phase, timesFor } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { shownItem } from "@/lib/attempts/paper/shuffle";
import { ownAttempts } from "@/lib/attempts/policy";
import { byItem, laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import { attemptSummary } from "@/lib/attempts/views";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { scoreBandsSchema } from "@/lib/schemas/assignments";
import { itemSchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readableComment } from "./comments/readable-comment";
import { pinColumns, pinnedComments, standing } from "./pins/pinned-comments";
import { meanOfAttempts } from "./released/mean-of-attempts";
import { releasedKeys } from "./released/released-keys";
import { type AttemptResult, bandOf, resultItem, resultTotal } from "./views";

/**
 * The student's own attempt after handing in: what the release policy allows of it, and not a byte more. Keys are
 * read from the database only once something of them is released.
 * @returns null while the attempt is in progress.
 * @throws NotFound when the viewer has no such attempt.
 */
export async function getResult(viewer: Viewer, attemptId: string): Promise<AttemptResult | null> {
  await closeDueAttempts({ id: attemptId, userId: viewer.userId });
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...ownAttempts(viewer) },
    select: {
      id: true,
      courseId: true,
      number: true,
      handedInAt: true,
      handInSource: true,
      returnedAt: true,
      responses: { select: { itemVersionId: true, answer: true } },
      scores: {
        where: { supersededAt: null },
        select: { itemVersionId: true, points: true, maximum: true, comment: true, levels: true },
      },
      stances: { select: { itemVersionId: true, position: true, confidence: true } },
      laterStances: { select: laterStanceColumns },
      reflections: { select: { itemVersionId: true, text: true, revision: true, savedAt: true } },
      revisions: { distinct: ["itemVersionId"], select: { itemVersionId: true } },
      assignment: {
        select: {
          id: true,
          title: true,
          articleVersionId: true,
          scoreBands: true,
          ...policyColumns,
          ...ownOverride(viewer.userId),
          course: {
            select: {
              title: true,
              demoAt: true,
              enrollments: { where: { userId: viewer.userId, role: "STUDENT" }, select: { name: true } },
            },
          },
          discussion: { select: { openAt: true } },
          items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
          attempts: {
            where: { userId: viewer.userId },
            select: { id: true, number: true, handedInAt: true, returnedAt: true },
          },
        },
      },
    },
  });
  if (!attempt) throw new NotFound();
  if (!attempt.handedInAt) return null;
  const assignment = timesFor(attempt.assignment, attempt.assignment.overrides[0]);
  const now = new Date();
  const summary = attemptSummary(assignment, attempt, assignment.attempts, now);
  const ids = assignment.items.map((item) => item.itemVersionId);
  const [text, items, keys, pins] = await Promise.all([
    readingText(assignment.articleVersionId),
    learnerItems(ids),
    releasedKeys(summary.release, assignment.id, ids),
    // As with keys: not read before they may be shown.
    summary.release.remarks
      ? db.pinnedComment.findMany({
          where: { courseId: attempt.courseId, attemptId: attempt.id, ...standing },
          select: { ...pinColumns, itemVersionId: true },
        })
      : [],
  ]);
  const stances = byItem(attempt.stances);
  const later = laterByItem(attempt.laterStances);
  // A comment written while names were hidden has the name in it from here on only.
  const studentName = assignment.course.enrollments[0]?.name ?? viewer.name;
  const reader = { studentName, isNameHidden: false };
  const shown = items.map((item) => {
    const points =
      assignment.items.find(({ itemVersionId }) => itemVersionId === item.id)?.points ?? item.points;
    const response = attempt.responses.find(({ itemVersionId }) => itemVersionId === item.id);
    const given = attempt.scores.find(({ itemVersionId }) => itemVersionId === item.id);
    const score = given && { ...given, comment: readableComment(given.comment, reader) };
    const answer = response ? itemSchemas[item.kind].answer.parse(response.answer) : null;
    const drawn = shownItem(item, attempt.id, assignment.shuffleOptions);
    return resultItem({ ...drawn, points }, answer, score, keys.get(item.id), summary.release, {
      pins: pinnedComments(
        pins.filter(({ itemVersionId }) => itemVersionId === item.id),
        reader,
      ),
      before: stances[item.id],
      later: later[item.id],
      reflection: attempt.reflections.find(({ itemVersionId }) => itemVersionId === item.id) ?? null,
    });
  });
  const total = summary.release.scores ? resultTotal(shown) : null;
  const isMean = assignment.whichCounts === "MEAN";
  const left = assignment.attempts.length < assignment.attemptsAllowed;
  const isOpen = phase(assignment, now) === "open";
  const isAnswering = assignment.attempts.some(({ handedInAt }) => handedInAt === null);
  return {
    assignmentId: assignment.id,
    canDiscuss:
      assignment.discussion !== null && !(assignment.discussion.openAt && assignment.discussion.openAt > now),
    courseTitle: assignment.course.title,
    title: assignment.title,
    isDemo: assignment.course.demoAt !== null,
    attempt: summary,
    handInSource: attempt.handInSource ?? "STUDENT",
    dueAt: assignment.dueAt,
    closesAt: closingTime(assignment),
    attemptsAllowed: assignment.attemptsAllowed,
    isBetween: isOpen && (left || isAnswering),
    betweenAttempts: assignment.betweenAttempts,
    returnedAt: attempt.returnedAt,
    scoresAt: assignment.scoresAt,
    scoreRelease: assignment.scoreRelease,
    keyRelease: assignment.keyRelease,
    text,
    items: shown,
    total,
    band:
      total && summary.release.remarks ? bandOf(scoreBandsSchema.parse(assignment.scoreBands), total) : null,
    mean: isMean ? await meanOfAttempts(assignment, assignment.attempts, ids.length, now) : null,
    lateRevisions: attempt.revisions.length,
    canStartAnother: left && isOpen && !isAnswering,
  };
}
