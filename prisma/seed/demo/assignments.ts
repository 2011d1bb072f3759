import type { Policy } from "../../../lib/schemas/assignments";
import type { Transaction } from "../../../lib/server/db";
import { article } from "../content/article";
import { DUE_MINUTES } from "../content/class";
import { lesson } from "../content/pack";
import type { Library } from "../library/seed-library";
import type { DemoCourse } from "./course";
import { DAY, later, lessonOn } from "./times";

const OPENED_DAYS_AGO = 12;
const FRESH_FOR_DAYS = 7;
/** Longer than the demo's posts, so that whoever tries it can still join in. */
const DISCUSSED_FOR_DAYS = 21;

/**
 * When the finished assignment opened, by when its work was to be in, and when nothing more was taken: from then on the class
 * discusses. Its stances after that are of the lesson of the last day, the marks so far of the evening.
 */
export function finishedTimes(demoAt: Date) {
  const openAt = lessonOn(later(demoAt, -OPENED_DAYS_AGO * DAY));
  const closeAt = later(openAt, 7 * DAY);
  const discussion = {
    openAt: closeAt,
    closeAt: later(closeAt, DISCUSSED_FOR_DAYS * DAY),
    stancesAt: later(closeAt, 4 * DAY + 20),
    markedAt: later(closeAt, 4 * DAY + 600),
  };
  return { openAt, dueAt: later(openAt, DUE_MINUTES), closeAt, discussion };
}

async function seedAssignment(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  assignment: Policy & { title: string; instructions: string; publishedAt: Date },
): Promise<string> {
  const items = lesson.flatMap(({ points }, position) => {
    const itemVersionId = library.itemVersionIds[position];
    return itemVersionId ? [{ itemVersionId, position, points }] : [];
  });
  const { id } = await transaction.assignment.create({
    data: {
      ...assignment,
      courseId: course.courseId,
      createdById: course.teacherId,
      articleVersionId: library.articleVersionId,
      createdAt: assignment.publishedAt,
      items: { create: items },
    },
    select: { id: true },
  });
  return id;
}

/**
 * Open now, with the points and the feedback as soon as the work is handed in: the whole way can be tried in one sitting.
 * The right answers stay back, for anybody may join the demo once more.
 */
export const seedFreshAssignment = (
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  demoAt: Date,
): Promise<string> =>
  seedAssignment(transaction, library, course, {
    title: `Demo: ${article.title}`,
    instructions:
      "Read the text, then answer with evidence from it. Choose “Cite” to mark the words your answer rests on. This is a demo: try anything.",
    openAt: null,
    dueAt: lessonOn(later(demoAt, FRESH_FOR_DAYS * DAY)),
    closeAt: null,
    latePolicy: "ACCEPT",
    attemptsAllowed: 1,
    whichCounts: "LAST",
    betweenAttempts: "FEEDBACK",
    timeLimit: null,
    scoreRelease: "AT_ONCE",
    scoresAt: null,
    keyRelease: "AFTER_CLOSE",
    shuffleOptions: true,
    publishedAt: demoAt,
  });

/** Closed, with the work of the invented class in it. */
export const seedFinishedAssignment = (
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  demoAt: Date,
): Promise<string> => {
  const { openAt, dueAt, closeAt } = finishedTimes(demoAt);
  return seedAssignment(transaction, library, course, {
    ...{ openAt, dueAt, closeAt },
    title: `Demo, finished: ${article.title}`,
    instructions: "This is a demo. The class and its answers are invented.",
    latePolicy: "ACCEPT",
    attemptsAllowed: 1,
    whichCounts: "LAST",
    betweenAttempts: "FEEDBACK",
    timeLimit: null,
    scoreRelease: "WHEN_RETURNED",
    scoresAt: null,
    keyRelease: "WITH_SCORES",
    shuffleOptions: false,
    publishedAt: openAt,
  });
};
