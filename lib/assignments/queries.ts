import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleArticles } from "@/lib/articles/policy";
import { readingMinutes } from "@/lib/articles/reading-time/reading-minutes";
import { reviewableCourses } from "@/lib/courses/policy";
import { learnerItems } from "@/lib/items/frozen/learner-items";
import { type Policy, scoreBandsSchema } from "@/lib/schemas/assignments";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { reviewableAssignments } from "./policy";
import { closingTime, phase } from "./times/times";
import type { AssignableText, AssignmentEntry, AssignmentState, EditableAssignment } from "./views";

type Stated = Policy & { readonly publishedAt: Date | null; readonly archivedAt: Date | null };

function stateOf(assignment: Stated, now: Date): AssignmentState {
  if (assignment.archivedAt) return "archived";
  if (!assignment.publishedAt) return "draft";
  const at = phase(assignment, now);
  if (at === "early") return "scheduled";
  if (at === "closed") return "closed";
  return assignment.dueAt && assignment.dueAt < now ? "late" : "open";
}

/**
 * The assignments of a course, archived ones too, newest first; the counts are of students who are in the course now.
 * @throws NotFound for those who do not review the course.
 */
export async function getAssignments(viewer: Viewer, courseId: string): Promise<AssignmentEntry[]> {
  const student = { some: { courseId, removedAt: null, role: "STUDENT" as const } };
  const written = { itemVersion: { kind: "EXTENDED_RESPONSE" as const } };
  const course = await db.course.findFirst({
    where: { id: courseId, ...reviewableCourses(viewer) },
    select: {
      assignments: {
        orderBy: { createdAt: "desc" },
        include: {
          articleVersion: { select: { title: true } },
          items: { select: { itemVersion: { select: { kind: true } } } },
          attempts: {
            where: { user: { enrollments: student } },
            select: {
              userId: true,
              handedInAt: true,
              _count: { select: { scores: { where: { supersededAt: null, ...written } } } },
            },
          },
          _count: { select: { attempts: true } },
        },
      },
    },
  });
  if (!course) throw new NotFound();
  const now = new Date();
  return course.assignments.map((assignment) => {
    const { attempts, items } = assignment;
    const handedIn = attempts.filter((attempt) => attempt.handedInAt);
    const toWrite = items.filter(({ itemVersion }) => itemVersion.kind === "EXTENDED_RESPONSE").length;
    return {
      assignmentId: assignment.id,
      title: assignment.title,
      articleTitle: assignment.articleVersion.title,
      state: stateOf(assignment, now),
      items: items.length,
      openAt: assignment.openAt,
      dueAt: assignment.dueAt,
      closesAt: closingTime(assignment),
      started: people(attempts),
      handedIn: people(handedIn),
      toMark: handedIn.reduce((sum, { _count }) => sum + Math.max(0, toWrite - _count.scores), 0),
      isPublished: assignment.publishedAt !== null,
      canUnpublish: assignment.publishedAt !== null && assignment._count.attempts === 0,
    };
  });
}

const people = (attempts: readonly { readonly userId: string }[]): number =>
  new Set(attempts.map(({ userId }) => userId)).size;

/**
 * An assignment for its editor; those who only review may look at it.
 * @throws NotFound
 */
export async function getEditableAssignment(
  viewer: Viewer,
  assignmentId: string,
): Promise<EditableAssignment> {
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, reviewableAssignments(viewer)] },
    include: {
      course: {
        select: {
          title: true,
          enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
        },
      },
      items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
      discussion: { select: { _count: { select: { prompts: true } } } },
      _count: { select: { attempts: true, overrides: true } },
    },
  });
  const role = assignment?.course.enrollments[0]?.role;
  if (!assignment || !role) throw new NotFound();
  return {
    assignmentId: assignment.id,
    courseId: assignment.courseId,
    courseTitle: assignment.course.title,
    role,
    revision: assignment.revision,
    isPublished: assignment.publishedAt !== null,
    isArchived: assignment.archivedAt !== null,
    started: assignment._count.attempts,
    ownTimes: assignment._count.overrides,
    prompts: assignment.discussion?._count.prompts ?? 0,
    asked: await learnerItems(assignment.items.map(({ itemVersionId }) => itemVersionId)),
    fields: {
      articleVersionId: assignment.articleVersionId,
      title: assignment.title,
      instructions: assignment.instructions,
      scoreBands: scoreBandsSchema.parse(assignment.scoreBands),
      secondLook: assignment.secondLook,
      items: assignment.items,
      openAt: assignment.openAt,
      dueAt: assignment.dueAt,
      closeAt: assignment.closeAt,
      timeLimit: assignment.timeLimit,
      betweenAttempts: assignment.betweenAttempts,
      latePolicy: assignment.latePolicy,
      attemptsAllowed: assignment.attemptsAllowed,
      whichCounts: assignment.whichCounts,
      scoreRelease: assignment.scoreRelease,
      scoresAt: assignment.scoresAt,
      keyRelease: assignment.keyRelease,
      shuffleOptions: assignment.shuffleOptions,
    },
  };
}

/**
 * The texts that the viewer may assign: of each the newest version, and older ones that questions were made for or that
 * `usedVersionId` names. Those with questions come first.
 */
export async function getAssignableTexts(viewer: Viewer, usedVersionId?: string): Promise<AssignableText[]> {
  const articles = await db.article.findMany({
    where: visibleArticles(viewer),
    orderBy: [{ ownerId: { sort: "asc", nulls: "first" } }, { createdAt: "desc" }],
    select: {
      id: true,
      versions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          title: true,
          author: true,
          blocks: { select: { text: true } },
          _count: { select: { itemVersions: true } },
        },
      },
    },
  });
  const texts = articles.flatMap(({ id: articleId, versions }) =>
    versions
      .filter((version, i) => i === 0 || version._count.itemVersions > 0 || version.id === usedVersionId)
      .map((version) => ({
        articleVersionId: version.id,
        articleId,
        number: version.number,
        title: version.title,
        author: version.author,
        minutes: readingMinutes(version.blocks),
        hasItems: version._count.itemVersions > 0,
      })),
  );
  return texts
    .sort((a, b) => Number(b.hasItems) - Number(a.hasItems))
    .map(({ hasItems: _, ...text }) => text);
}
