import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { passagesSchema } from "@/lib/schemas/passage";
import { db } from "@/lib/server/db";
import { Prisma } from "@/lib/server/generated/client";
import type { ReactionKind, Said } from "../views";
import { grouped } from "./grouped";
import type { Reader } from "./reader";

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
  if (postIds.length === 0) return new Map();
  const rows = await db.$queryRaw<ReactionRow[]>(Prisma.sql`
    SELECT post_id AS "postId", kind::text, count(*)::int, bool_or(user_id = ${viewer.userId}::uuid) AS "isOwn"
    FROM reaction WHERE post_id IN (${Prisma.join(postIds.map((id) => Prisma.sql`${id}::uuid`))})
    GROUP BY post_id, kind`);
  return new Map(
    [...grouped(rows, ({ postId }) => postId)].map(([postId, kinds]) => [
      postId,
      {
        counts: {
          ...NO_REACTIONS.counts,
          ...Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
        },
        own: kinds.filter(({ isOwn }) => isOwn).map(({ kind }) => kind),
      },
    ]),
  );
}

type ReactionRow = { postId: string; kind: ReactionKind; count: number; isOwn: boolean };

/** What posts said at first, whatever became of it: classmates are not given what waited for a teacher until it was changed. */
export async function firstSaid(
  postIds: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, Said>> {
  if (postIds.length === 0) return new Map();
  const rows = await db.postRevision.findMany({
    where: {
      ...{ postId: { in: [...postIds] }, number: 1 },
      ...(reader.isStaff ? {} : { OR: [{ wasHeld: false }, { post: { authorId: reader.userId } }] }),
    },
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
