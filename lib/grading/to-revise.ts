import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { policyColumns, type Release, release } from "@/lib/assignments/policy";
import { ownOverride, timesFor } from "@/lib/assignments/times/times";
import { ownAttempts } from "@/lib/attempts/policy";
import { attemptRowColumns } from "@/lib/attempts/views";
import type { Skill } from "@/lib/schemas/tags";
import { db } from "@/lib/server/db";
import { keysByAssignment } from "./released/item-keys";
import { type Lost, lostBy, lowQuestions, type ReviseQuestion } from "./released/revisable";
import { learnerKey } from "./views";

export type ToRevise = {
  /** Questions of which half or more is missing, the most points lost first. */
  readonly questions: readonly ReviseQuestion[];
  readonly themes: readonly Lost<string>[];
  readonly skills: readonly Lost<Skill>[];
};

type Shown = { readonly attemptId: string; readonly release: Release } & Awaited<
  ReturnType<typeof findAttempts>
>[number]["assignment"];

const findAttempts = (viewer: Viewer) =>
  db.attempt.findMany({
    where: {
      AND: [ownAttempts(viewer), { handedInAt: { not: null } }],
      assignment: { publishedAt: { not: null }, archivedAt: null },
    },
    orderBy: [{ handedInAt: "desc" }, { number: "desc" }],
    select: {
      ...attemptRowColumns,
      assignment: {
        select: {
          id: true,
          title: true,
          ...policyColumns,
          ...ownOverride(viewer.userId),
          items: { orderBy: { position: "asc" }, select: { itemVersionId: true } },
        },
      },
    },
  });

/** Of each assignment the newest attempt whose scores are released. */
async function newestReleased(viewer: Viewer, now: Date): Promise<Shown[]> {
  const attempts = await findAttempts(viewer);
  const shown = new Map<string, Shown>();
  for (const { assignment, ...attempt } of attempts) {
    if (shown.has(assignment.id)) continue;
    const all = attempts.filter((other) => other.assignment.id === assignment.id);
    const allowed = release(timesFor(assignment, assignment.overrides[0]), attempt, all, now);
    if (allowed.scores) shown.set(assignment.id, { ...assignment, attemptId: attempt.id, release: allowed });
  }
  return [...shown.values()];
}

/**
 * What the viewer might look at again: where they lost points in work that came back, as far as it is released. Scores of other work
 * are not read, and keys only where they are released.
 */
export async function getToRevise(viewer: Viewer): Promise<ToRevise> {
  const shown = await newestReleased(viewer, new Date());
  const ids = shown.flatMap(({ items }) => items.map(({ itemVersionId }) => itemVersionId));
  const [scores, versions] = await Promise.all([
    db.score.findMany({
      where: { attemptId: { in: shown.map(({ attemptId }) => attemptId) }, supersededAt: null },
      select: { attemptId: true, itemVersionId: true, points: true, maximum: true, comment: true },
    }),
    db.itemVersion.findMany({
      where: { id: { in: ids } },
      select: { id: true, prompt: true, theme: true, skill: true },
    }),
  ]);
  const versionOf = new Map(versions.map(({ id, ...version }) => [id, version]));
  const scoreOf = new Map(scores.map((score) => [`${score.attemptId} ${score.itemVersionId}`, score]));
  const all = shown.flatMap(({ attemptId, title, items, release }) =>
    items.flatMap(({ itemVersionId }, at): ReviseQuestion[] => {
      const version = versionOf.get(itemVersionId);
      const score = scoreOf.get(`${attemptId} ${itemVersionId}`);
      if (!version || !score) return [];
      const { points, maximum, comment } = score;
      return [
        {
          ...{ attemptId, itemVersionId, assignmentTitle: title, number: at + 1, ...version },
          ...{ points, maximum, quote: null },
          hasComment: release.remarks && Boolean(comment),
        },
      ];
    }),
  );
  return {
    questions: await withQuotes(shown, lowQuestions(all)),
    themes: lostBy(all, ({ theme }) => theme),
    skills: lostBy(all, ({ skill }) => skill),
  };
}

/** Puts to each question what of the text answers it, where the keys of its assignment are released; no other key is read. */
async function withQuotes(
  shown: readonly Shown[],
  questions: readonly ReviseQuestion[],
): Promise<ReviseQuestion[]> {
  const places = shown
    .filter(({ release }) => release.keys)
    .map(({ id, attemptId }) => ({
      assignmentId: id,
      attemptId,
      itemVersionIds: questions
        .filter((question) => question.attemptId === attemptId)
        .map(({ itemVersionId }) => itemVersionId),
    }));
  const keys = await keysByAssignment(places.filter(({ itemVersionIds }) => itemVersionIds.length > 0));
  const ofAttempt = new Map(places.map(({ attemptId, assignmentId }) => [attemptId, keys.get(assignmentId)]));
  return questions.map((question) => {
    const key = ofAttempt.get(question.attemptId)?.get(question.itemVersionId);
    return { ...question, quote: key ? (learnerKey(key).passages[0]?.quote ?? null) : null };
  });
}
