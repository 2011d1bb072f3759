import { headers } from "next/headers";
import { db } from "../../../../../../lib/server/db";
import { ownAttempt, session } from "../../viewer";

/** As many letters as the page is to have more than it has anyway: once as HTML, and once as what the browser takes over. */
const FILLING = "x".repeat(Number(process.env.PAGE_BYTES ?? 0) / 2);

/** A page with the answering page's queries and nothing on it, or, where PAGE_BYTES says so, letters without a meaning. */
export default async function Page({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params;
  const userId = (await headers()).get("x-user") ?? "";
  const user = await session(userId);
  const attempt = await db.attempt.findFirst({
    where: ownAttempt(userId, attemptId),
    select: {
      id: true,
      handedInAt: true,
      assignment: {
        select: {
          title: true,
          instructions: true,
          dueAt: true,
          closeAt: true,
          latePolicy: true,
          articleVersionId: true,
          course: { select: { title: true } },
          items: { orderBy: { position: "asc" }, select: { itemVersionId: true, points: true } },
        },
      },
      responses: { select: { itemVersionId: true, answer: true, revision: true, savedAt: true } },
    },
  });
  return (
    <p>
      {user && attempt?.assignment.title}
      {FILLING}
    </p>
  );
}
