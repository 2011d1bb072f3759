import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { MOVERS } from "@/lib/schemas/kinds/stance";
import { db } from "@/lib/server/db";
import { stanceBands } from "@/lib/statistics/stance-bands";
import { type DiscussionDesk, loadDiscussion } from "./desk/load-discussion";
import { reviewableThreads, STANDING } from "./policy";
import type { MOMENTS, MoverName, NamedRecord, StanceRecord } from "./stances/ledger";
import { loadStances } from "./stances/load-stances";
import { newestPositions } from "./stances/newest-positions";

export type LedgerStatement = {
  readonly itemVersionId: string;
  /** Among the questions of the assignment, from 1. */
  readonly number: number;
  readonly statement: string;
  readonly ends: { readonly low: string; readonly high: string };
  readonly asksBefore: boolean;
  readonly rows: readonly NamedRecord[];
  /** Students in each fifth of the line at each moment; null where nobody has said. */
  readonly bands: Readonly<Record<(typeof MOMENTS)[number], readonly number[] | null>>;
  /** What moved how many, by reading and by the discussion; what moved nobody is left out. */
  readonly movers: readonly {
    readonly mover: MoverName;
    readonly reading: number;
    readonly discussion: number;
  }[];
};

/** Where the posts of a thread stand on its prompt's line. */
export type ThreadStand = {
  readonly threadId: string;
  readonly title: string;
  readonly group: string | null;
  readonly statement: string;
  readonly ends: { readonly low: string; readonly high: string };
  /** Students in each fifth, by their newest post with a position. */
  readonly bands: readonly number[];
  readonly count: number;
};

export type StanceLedger = DiscussionDesk & {
  readonly statements: readonly LedgerStatement[];
  readonly threads: readonly ThreadStand[];
};

function bandsAt(records: readonly StanceRecord[], moment: (typeof MOMENTS)[number]) {
  const positions = records.flatMap((record) => record[moment]?.position ?? []);
  return positions.length === 0 ? null : stanceBands(positions);
}

/**
 * Where each student stood before reading, after it and after the discussion, on each statement of the assignment, and where the
 * posts stand on the lines of the prompts. Shown, and never scored.
 * @throws NotFound to everybody but the course's teachers and assistants.
 */
export async function getStanceLedger(viewer: Viewer, assignmentId: string): Promise<StanceLedger> {
  const desk = await loadDiscussion(viewer, assignmentId);
  const posts = {
    ...STANDING,
    isTeachers: false,
    position: { not: null },
    thread: { assignmentId, ...reviewableThreads(viewer) },
  };
  const [stances, positions] = await Promise.all([
    loadStances(desk),
    db.post.findMany({
      where: posts,
      orderBy: { createdAt: "asc" },
      select: { threadId: true, authorId: true, position: true },
    }),
  ]);
  const names = new Map(desk.students.map(({ userId, name }) => [userId, name]));
  const newest = newestPositions(positions);
  const lines = new Map(desk.discussion?.prompts.map(({ promptId, line }) => [promptId, line]));
  return {
    ...desk,
    statements: stances.map(({ item, number, records }) => ({
      itemVersionId: item.id,
      number,
      statement: item.prompt,
      ends: { low: item.content.low, high: item.content.high },
      asksBefore: item.content.asksBefore,
      rows: records.map((record) => ({ ...record, name: names.get(record.userId) ?? "" })),
      bands: {
        before: bandsAt(records, "before"),
        after: bandsAt(records, "after"),
        later: bandsAt(records, "later"),
      },
      movers: MOVERS.map((mover) => ({
        mover,
        reading: records.filter(({ after }) => after?.moved === mover).length,
        discussion: records.filter(({ later }) => later?.moved === mover).length,
      })).filter(({ reading, discussion }) => reading + discussion > 0),
    })),
    threads: (desk.discussion?.threads ?? []).flatMap(({ threadId, promptId, title, group }) => {
      const line = lines.get(promptId);
      if (!line) return [];
      const stand = [...(newest.get(threadId) ?? [])].flatMap(([userId, position]) =>
        names.has(userId) ? [position] : [],
      );
      const { statement, low, high } = line;
      const where = { threadId, title, group: group?.name ?? null };
      return [{ ...where, statement, ends: { low, high }, bands: stanceBands(stand), count: stand.length }];
    }),
  };
}
