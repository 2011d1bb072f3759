import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { canReview, reviewableCourses, visibleCourses } from "./policy";
import { type CourseDetails, type CourseView, type OwnPlace, rosterEntry } from "./views";

/** The viewer's courses, newest first; how many students each has is told only to its teachers and assistants. */
export async function getCourses(viewer: Viewer): Promise<CourseView[]> {
  const courses = await db.course.findMany({
    where: { ...visibleCourses(viewer), archivedAt: null },
    orderBy: { createdAt: "desc" },
    select: {
      id: true,
      title: true,
      demoAt: true,
      enrollments: { where: { userId: viewer.userId, removedAt: null }, select: { role: true } },
      _count: { select: { enrollments: { where: { role: "STUDENT", removedAt: null } } } },
    },
  });
  return courses.flatMap(({ enrollments: [mine], ...course }) =>
    mine
      ? [
          {
            id: course.id,
            title: course.title,
            role: mine.role,
            isDemo: course.demoAt !== null,
            students: canReview(mine.role) ? course._count.enrollments : null,
          },
        ]
      : [],
  );
}

/**
 * A course with its join code and roster, for its teachers and assistants.
 * @throws NotFound for anybody else.
 */
export async function getCourse(viewer: Viewer, courseId: string): Promise<CourseDetails> {
  const course = await db.course.findFirst({
    where: { id: courseId, ...reviewableCourses(viewer) },
    select: {
      id: true,
      title: true,
      demoAt: true,
      closedAt: true,
      joinCodes: {
        where: { retiredAt: null },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { code: true },
      },
      enrollments: {
        where: { removedAt: null },
        orderBy: [{ role: "asc" }, { nameKey: "asc" }],
        select: {
          id: true,
          userId: true,
          name: true,
          role: true,
          createdAt: true,
          user: { select: { email: true } },
        },
      },
    },
  });
  const mine = course?.enrollments.find((member) => member.userId === viewer.userId);
  if (!course || !mine) throw new NotFound();
  return {
    id: course.id,
    title: course.title,
    role: mine.role,
    isDemo: course.demoAt !== null,
    joinCode: course.joinCodes[0]?.code ?? null,
    joiningOpen: course.closedAt === null,
    ownEnrollmentId: mine.id,
    students: course.enrollments.filter(({ role }) => role === "STUDENT").length,
    roster: course.enrollments.map(rosterEntry),
  };
}

/**
 * Where the viewer is a student, with what they come back by: their name there, and the code that they joined with, or
 * else the first. A code that was renewed since is not told: it may be meant for others.
 */
export async function getOwnPlaces(viewer: Viewer): Promise<OwnPlace[]> {
  const enrollments = await db.enrollment.findMany({
    where: { userId: viewer.userId, role: "STUDENT", removedAt: null },
    orderBy: { createdAt: "asc" },
    select: {
      name: true,
      createdAt: true,
      course: {
        select: {
          title: true,
          demoAt: true,
          joinCodes: { orderBy: { createdAt: "asc" }, select: { code: true, createdAt: true } },
        },
      },
    },
  });
  return enrollments.map(({ name, createdAt, course }) => {
    const joinedWith = course.joinCodes.findLast((joinCode) => joinCode.createdAt <= createdAt);
    return {
      courseTitle: course.title,
      isDemo: course.demoAt !== null,
      name,
      code: (joinedWith ?? course.joinCodes[0])?.code ?? null,
    };
  });
}
