import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { policyColumns } from "@/lib/assignments/policy";
import { isRevisable, regular } from "@/lib/assignments/revisions/revisions";
import { closingTime, ownOverride, phase, timesFor } from "@/lib/assignments/times/times";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { shownItem } from "@/lib/attempts/paper/shuffle";
import { ownAttempts } from "@/lib/attempts/policy";
import { byItem, laterByItem, laterStanceColumns } from "@/lib/attempts/stances/before-reading";
import { type AttemptRow, attemptRowColumns, attemptSummary, mayRevise } from "@/lib/attempts/views";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { scoreBandsSchema } from "@/lib/schemas/assignments";
import { itemSchemas } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { readableComment } from "./comments/readable-comment";
import { lookColumns, lookRecord } from "./looks/look-record";
import { canBeDoubted, takesLooks } from "./looks/may-ask";
import { pinColumns, pinnedComments, standing } from "./pins/pinned-comments";
import { meanOfAttempts } from "./released/mean-of-attempts";
import { releasedKeys } from "./released/released-keys";
import { whatChanged } from "./revised/what-changed";
import { PATIENCE_MS } from "./revised/word-changes";
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
      ...attemptRowColumns,
      courseId: true,
      handInSource: true,
      responses: { select: { itemVersionId: true, answer: true } },
      scores: {
        where: { supersededAt: null },
        select: { itemVersionId: true, points: true, maximum: true, rule: true, comment: true, levels: true },
      },
      secondLooks: { select: lookColumns },
      notices: { where: { userId: viewer.userId, readAt: null }, select: { id: true } },
      revises: { select: { id: true, responses: { select: { itemVersionId: true, answer: true } } } },
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
          secondLook: true,
          archivedAt: true,
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
            select: attemptRowColumns,
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
  // All texts of a revision together: while they are compared, the server does nothing else.
  const compareUntil = Date.now() + PATIENCE_MS;
  const shown = items.map((item) => {
    const points =
      assignment.items.find(({ itemVersionId }) => itemVersionId === item.id)?.points ?? item.points;
    const response = attempt.responses.find(({ itemVersionId }) => itemVersionId === item.id);
    const given = attempt.scores.find(({ itemVersionId }) => itemVersionId === item.id);
    const score = given && { ...given, comment: readableComment(given.comment, reader) };
    const read = (saved: unknown) => itemSchemas[item.kind].answer.parse(saved);
    const answer = response ? read(response.answer) : null;
    const earlier = attempt.revises?.responses.find(({ itemVersionId }) => itemVersionId === item.id);
    const look = attempt.secondLooks.find(({ itemVersionId }) => itemVersionId === item.id);
    const drawn = shownItem(item, attempt.id, assignment.shuffleOptions);
    return resultItem({ ...drawn, points }, answer, score, keys.get(item.id), summary.release, {
      pins: pinnedComments(
        pins.filter(({ itemVersionId }) => itemVersionId === item.id),
        reader,
      ),
      before: stances[item.id],
      later: later[item.id],
      reflection: attempt.reflections.find(({ itemVersionId }) => itemVersionId === item.id) ?? null,
      changed: attempt.revises
        ? whatChanged(
            { ...item, points },
            earlier ? read(earlier.answer) : null,
            answer,
            compareUntil - Date.now(),
          )
        : null,
      secondLook: look ? lookRecord(look, reader) : null,
      mayAskLook:
        !look && takesLooks(attempt.assignment) && isMarked(item.kind) && !!given && canBeDoubted(given),
    });
  });
  const total = summary.release.scores ? resultTotal(shown) : null;
  const isMean = assignment.whichCounts === "MEAN";
  const left = regular(assignment.attempts).length < assignment.attemptsAllowed;
  const revisable = isRevisable(attempt, assignment.attempts, now);
  const place = (of: { id: string; number: number } | undefined) =>
    of ? { attemptId: of.id, number: of.number } : null;
  const { release } = summary;
  const isSeen = release.scores || release.remarks || release.keys;
  const isOpen = phase(assignment, now) === "open";
  const isAnswering = assignment.attempts.some(({ handedInAt }) => handedInAt === null);
  const isAnsweringAgain = regular(assignment.attempts).some(({ handedInAt }) => handedInAt === null);
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
    isBetween: isOpen && (left || isAnsweringAgain),
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
    isNews:
      attempt.notices.length > 0 || (attempt.returnedAt !== null && attempt.openedAt === null && isSeen),
    isRevisable: assignment.attempts.some((one) => isRevisable(one, assignment.attempts, now)),
    mayRevise: revisable ? mayRevise([attempt, ...inRevision(assignment.attempts, attempt.id)], now) : null,
    revises: place(assignment.attempts.find(({ id }) => id === attempt.revisesId)),
    revisedBy: place(
      inRevision(assignment.attempts, attempt.id).find(({ handedInAt }) => handedInAt !== null),
    ),
  };
}

/** The attempt that revises another, if one was begun. */
const inRevision = (attempts: readonly AttemptRow[], attemptId: string): AttemptRow[] =>
  attempts.filter(({ revisesId }) => revisesId === attemptId);
