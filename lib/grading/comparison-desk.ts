import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import { withResolved } from "@/lib/articles/passages/resolved";
import { closeDueAttempts } from "@/lib/attempts/closing/close-due";
import { type Answer, itemSchemas } from "@/lib/schemas/item";
import { db } from "@/lib/server/db";
import { enoughComparisons } from "@/lib/statistics/separation";
import { findQuestion, type Question, type QuestionId, type WrittenItem } from "./comparing/find-question";
import { among, comparableIds, judgements, seenBy } from "./comparing/load-judgements";
import { nextPair, type Pair, pairKey } from "./comparing/next-pair";
import type { AssignmentHead } from "./review/head";

/** One of two answers to be judged: nothing in it says whose it is, or what it was marked with. */
export type ShownAnswer = {
  readonly attemptId: string;
  readonly answer: Answer | null;
  /** How many of its quotations do not stand in the text. */
  readonly lost: number;
};

export type ComparisonDesk = {
  readonly head: AssignmentHead;
  readonly item: WrittenItem;
  readonly number: number;
  /** Of the text, for its quotations. */
  readonly language: string;
  /** How many answers there are to compare. */
  readonly answers: number;
  /** Null where there is no pair that the viewer has not judged. */
  readonly pair: { readonly left: ShownAnswer; readonly right: ShownAnswer } | null;
  /** How many judgements the viewer has made, all judges have, and are enough as a rule. */
  readonly own: number;
  readonly together: number;
  readonly enough: number;
  /** The viewer's last judgement, which can be taken back. */
  readonly last: string | null;
};

type Own = { readonly id: string; readonly left: string; readonly right: string };

/** What the viewer judged last, and what they took back last and have not judged since. */
async function ownLast(viewer: Viewer, { head, item }: Question) {
  const where = {
    courseId: head.courseId,
    assignmentId: head.assignmentId,
    itemVersionId: item.id,
    judgeId: viewer.userId,
  };
  const select = { id: true, winnerAttemptId: true, loserAttemptId: true, leftWon: true } as const;
  const [standing, withdrawn] = await Promise.all([
    db.comparison.findFirst({ where: { ...where, withdrawnAt: null }, orderBy: { id: "desc" }, select }),
    db.comparison.findMany({
      where: { ...where, withdrawnAt: { not: null } },
      orderBy: [{ withdrawnAt: "desc" }, { id: "desc" }],
      select,
    }),
  ]);
  const own = (row: NonNullable<typeof standing>): Own => ({
    id: row.id,
    left: row.leftWon ? row.winnerAttemptId : row.loserAttemptId,
    right: row.leftWon ? row.loserAttemptId : row.winnerAttemptId,
  });
  return { last: standing && own(standing), withdrawn: withdrawn.map(own) };
}

async function shown(question: Question, { left, right }: Pair): Promise<ComparisonDesk["pair"]> {
  const { blocks } = await readingText(question.articleVersionId);
  const rows = await db.response.findMany({
    where: {
      courseId: question.head.courseId,
      attemptId: { in: [left, right] },
      itemVersionId: question.item.id,
    },
    select: { attemptId: true, answer: true },
  });
  const answerOf = (attemptId: string): ShownAnswer => {
    const row = rows.find((one) => one.attemptId === attemptId);
    if (!row) return { attemptId, answer: null, lost: 0 };
    return { attemptId, ...withResolved(itemSchemas.EXTENDED_RESPONSE.answer.parse(row.answer), blocks) };
  };
  return { left: answerOf(left), right: answerOf(right) };
}

/**
 * The next two answers to an extended response for the viewer to judge, and how far the judging is. No name, no mark and nothing of
 * what other judges said is in it. A pair whose judgement was taken back comes first again.
 * @throws NotFound to everybody but the course's teachers and assistants, and for what is no extended response.
 */
export async function getComparisonDesk(viewer: Viewer, id: QuestionId): Promise<ComparisonDesk> {
  const question = await findQuestion(viewer, id);
  await closeDueAttempts({ assignmentId: id.assignmentId });
  const [ids, all, own, text] = await Promise.all([
    comparableIds(question),
    judgements(question),
    ownLast(viewer, question),
    readingText(question.articleVersionId),
  ]);
  const counted = among(ids, all);
  const seen = seenBy(viewer.userId, counted);
  const again = own.withdrawn.find(
    ({ left, right }) => !seen.has(pairKey(left, right)) && ids.includes(left) && ids.includes(right),
  );
  const pair = again ?? nextPair(ids, counted, seen, viewer.userId);
  return {
    head: question.head,
    item: question.item,
    number: question.number,
    language: text.language,
    answers: ids.length,
    pair: pair && (await shown(question, pair)),
    own: seen.size,
    together: counted.reduce((sum, { count }) => sum + count, 0),
    enough: enoughComparisons(ids.length),
    last: own.last?.id ?? null,
  };
}
