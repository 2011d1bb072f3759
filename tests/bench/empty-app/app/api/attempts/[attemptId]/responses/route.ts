import { db } from "../../../../../../../../lib/server/db";
import { ownAttempt, session } from "../../../../viewer";

type Context = { params: Promise<{ attemptId: string }> };

export async function PUT(request: Request, { params }: Context) {
  const { attemptId } = await params;
  const { saves } = await request.json();
  const userId = request.headers.get("x-user") ?? "";
  const user = await session(userId);
  const attempt = await db.attempt.findFirst({
    where: { ...ownAttempt(userId, attemptId), handedInAt: null },
    select: { courseId: true },
  });
  if (!user || !attempt) return new Response(null, { status: 404 });
  const outcomes = [];
  for (const { itemVersionId, saveId, answer } of saves) {
    const key = { courseId: attempt.courseId, attemptId, itemVersionId };
    const { revision, savedAt } = await db.response.upsert({
      where: { courseId_attemptId_itemVersionId: key },
      create: { ...key, answer, revision: 1, saveId },
      update: { answer, revision: { increment: 1 }, saveId, savedAt: new Date() },
      select: { revision: true, savedAt: true },
    });
    outcomes.push({ itemVersionId, state: "saved", revision, savedAt });
  }
  return Response.json({ outcomes });
}
