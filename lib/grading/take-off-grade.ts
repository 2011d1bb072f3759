import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { TakeOffGrade } from "@/lib/schemas/gradebook";
import { db } from "@/lib/server/db";
import { gradablePlace } from "./gradebook/gradable";

/**
 * Takes off what a teacher said that an assignment counts for a student: what was marked counts again. Both stay in the history.
 * Where nothing holds, nothing is done.
 * @throws NotFound, also for whoever is no student of the course; Forbidden to assistants.
 */
export async function takeOffGrade(viewer: Viewer, { reason, ...input }: TakeOffGrade): Promise<void> {
  const place = await gradablePlace(viewer, input);
  const newest = await db.gradeOverride.findFirst({
    where: place,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { percent: true },
  });
  if (!newest || newest.percent === null) return;
  await db.gradeOverride.create({ data: { ...place, percent: null, reason, setById: viewer.userId } });
}
