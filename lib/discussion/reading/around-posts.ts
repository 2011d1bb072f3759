import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { passagesSchema } from "@/lib/schemas/passage";
import { REACTIONS } from "@/lib/schemas/posts";
import { db } from "@/lib/server/db";
import type { ReactionKind, Said } from "../views";
import { grouped } from "./grouped";

type Counted = {
  readonly counts: Readonly<Record<ReactionKind, number>>;
  readonly own: readonly ReactionKind[];
};

export const NO_REACTIONS: Counted = {
  counts: { WELL_SUPPORTED: 0, MADE_ME_THINK: 0, SUPPORT: 0 },
  own: [],
};

/** The reactions to posts: how many of each kind, and the viewer's own; never whose. */
export async function reactionsTo(
  viewer: Viewer,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const rows = await db.reaction.groupBy({
    by: ["postId", "kind"],
    where: { postId: { in: [...postIds] } },
    _count: true,
  });
  const own = await db.reaction.findMany({
    where: { postId: { in: [...postIds] }, userId: viewer.userId },
    select: { postId: true, kind: true },
  });
  const counted = grouped(rows, ({ postId }) => postId);
  const mine = grouped(own, ({ postId }) => postId);
  return new Map(
    [...counted].map(([postId, kinds]) => {
      const of = (kind: ReactionKind) => kinds.find((row) => row.kind === kind)?._count ?? 0;
      const [well, think, support] = REACTIONS.map(of);
      return [
        postId,
        {
          counts: { WELL_SUPPORTED: well ?? 0, MADE_ME_THINK: think ?? 0, SUPPORT: support ?? 0 },
          own: (mine.get(postId) ?? []).map(({ kind }) => kind),
        },
      ];
    }),
  );
}

/** What posts said at first. */
export async function firstSaid(postIds: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  if (postIds.length === 0) return new Map();
  const rows = await db.postRevision.findMany({
    where: { postId: { in: [...postIds] }, number: 1 },
    select: { postId: true, text: true, position: true, citations: true, saidAt: true },
  });
  return new Map(
    rows.map(({ postId, text, position, citations, saidAt }) => [
      postId,
      { text, position, passages: passagesSchema.parse(citations), at: saidAt.toISOString() },
    ]),
  );
}

/** User id → name in the course, of everybody who was ever in it. */
export async function courseNames(courseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.enrollment.findMany({ where: { courseId }, select: { userId: true, name: true } });
  return new Map(rows.map(({ userId, name }) => [userId, name]));
}
