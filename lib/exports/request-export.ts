import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { reviewableAssignments } from "@/lib/assignments/policy";
import { reviewableCourses } from "@/lib/courses/policy";
import type { ExportOrder } from "@/lib/schemas/exports";
import { db } from "@/lib/server/db";
import { Conflict, NotFound } from "@/lib/server/errors";
import { isUniqueViolation } from "@/lib/server/violations";
import { makeWaiting } from "./making/work";

/** How long something is tried to be made. */
const TRIED_MS = 24 * 3_600_000;

/** So many files are made for one person at a time. */
const MOST_WAITING = 8;

/** The course, and the assignment where it is of one. */
async function placeOf(viewer: Viewer, { kind, ofId }: ExportOrder) {
  if (kind === "GRADEBOOK") {
    const where = { id: ofId, ...reviewableCourses(viewer) };
    const course = await db.course.findFirst({ where, select: { id: true } });
    return course && { courseId: course.id, assignmentId: null };
  }
  const where = { id: ofId, ...reviewableAssignments(viewer) };
  const assignment = await db.assignment.findFirst({ where, select: { id: true, courseId: true } });
  return assignment && { courseId: assignment.courseId, assignmentId: assignment.id };
}

/**
 * Has a file made, by this process unless another takes it first. Who asks again for what is being made for them gets that.
 * @param order.timeZone IANA name of the zone that its times are written in.
 * @throws NotFound to everybody but the course's teachers and assistants; Conflict "exportsWaiting" to whoever waits for many already.
 */
export async function requestExport(
  viewer: Viewer,
  order: ExportOrder & { readonly timeZone: string },
): Promise<{ readonly exportId: string }> {
  const place = await placeOf(viewer, order);
  if (!place) throw new NotFound();
  const { kind, format, timeZone } = order;
  const same = { requestedById: viewer.userId, kind, format, timeZone, ...place };
  const exportId = (await beingMade(same)) ?? (await create(await withRoom(same)));
  void makeWaiting();
  return { exportId };
}

type Same = Awaited<ReturnType<typeof placeOf>> & {
  readonly requestedById: string;
  readonly kind: ExportOrder["kind"];
  readonly format: ExportOrder["format"];
  readonly timeZone: string;
};

/** One person does not keep the others waiting with more than a few. */
async function withRoom(same: Same): Promise<Same> {
  const where = { requestedById: same.requestedById, finishedAt: null, failedAt: null };
  if ((await db.export.count({ where })) >= MOST_WAITING) throw new Conflict("exportsWaiting");
  return same;
}

async function beingMade(same: Same): Promise<string | undefined> {
  const where = { ...same, finishedAt: null, failedAt: null };
  return (await db.export.findFirst({ where, select: { id: true } }))?.id;
}

async function create(same: Same): Promise<string> {
  try {
    const expiresAt = new Date(Date.now() + TRIED_MS);
    return (await db.export.create({ data: { ...same, expiresAt }, select: { id: true } })).id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Asked for twice at once: the other was faster, and may be done already.
    return (await beingMade(same)) ?? create(same);
  }
}
