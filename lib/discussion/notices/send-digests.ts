import { type Viewer, viewerOf } from "@/lib/accounts/viewer/viewer";
import { db } from "@/lib/server/db";
import { logFault } from "@/lib/server/log";
import { isRefused, publicAddress, sendMail } from "@/lib/server/mail";
import { translator } from "@/lib/server/translator";
import { visibleThreads } from "../policy";
import { bundle, type NoticeRow, noticeColumns } from "./bundle";

/** One person gets no more than one mail in this time. */
const REST_MS = 60 * 60_000;
/** Whom a notice still finds in the app needs no mail of it. */
const SETTLE_MS = 2 * 60_000;

/**
 * Mails what people have not seen to those who chose that, once an hour at most. Kinds, counts and titles of prompts, and one link:
 * no words and no name of a classmate. Two processes may do it at the same time: a person's notices are claimed before they are
 * sent, and given back where the mail server could not be reached.
 * @returns how many mails were sent.
 */
export async function sendDigests(now = new Date()): Promise<number> {
  let sent = 0;
  for (const userId of await whoWaits(now)) if (await sendDigest(userId, now)) sent += 1;
  return sent;
}

/** Who chose mail, has not had one in the last hour, and has not seen something that came since they chose it. */
async function whoWaits(now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id FROM "user" u JOIN notice n ON n.user_id = u.id
    WHERE u.mail_notices_at IS NOT NULL AND u.email IS NOT NULL
      AND n.read_at IS NULL AND n.mailed_at IS NULL AND n.created_at >= u.mail_notices_at
      AND n.created_at <= ${new Date(now.getTime() - SETTLE_MS)}
      AND NOT EXISTS (SELECT FROM notice m WHERE m.user_id = u.id AND m.mailed_at > ${restedSince(now)})`;
  return rows.map(({ id }) => id);
}

const restedSince = (now: Date) => new Date(now.getTime() - REST_MS);

/** Takes all that a person has not seen, so that nobody else sends it. Nothing where another process was first. */
function claim(userId: string, now: Date) {
  return db.$transaction(async (transaction) => {
    // Who comes second waits here, and then sees what the first one took.
    const [user] = await transaction.$queryRaw<{ mail_notices_at: Date | null }[]>`
      SELECT mail_notices_at FROM "user" WHERE id = ${userId}::uuid FOR UPDATE`;
    const since = user?.mail_notices_at;
    if (!since) return [];
    const last = await transaction.notice.findFirst({
      where: { userId, mailedAt: { gt: restedSince(now) } },
      select: { id: true },
    });
    if (last) return [];
    return transaction.notice.updateManyAndReturn({
      where: { userId, readAt: null, mailedAt: null, createdAt: { gte: since } },
      data: { mailedAt: now },
      select: { id: true },
    });
  });
}

async function sendDigest(userId: string, now: Date): Promise<boolean> {
  const ids = (await claim(userId, now)).map(({ id }) => id);
  if (ids.length === 0) return false;
  try {
    return await mail(userId, ids);
  } catch (error) {
    logFault(error, "mail of notices");
    if (!isRefused(error))
      await db.notice.updateMany({ where: { id: { in: ids } }, data: { mailedAt: null } });
    return false;
  }
}

async function mail(userId: string, ids: readonly string[]): Promise<boolean> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const rows = await db.notice.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { createdAt: "desc" },
    select: noticeColumns,
  });
  const viewer = viewerOf({ userId, kind: user.kind, name: user.name, timeZone: user.timeZone });
  const { lines, count } = await linesOf(viewer, rows);
  if (lines.length === 0 || user.email === null) return false;
  const t = await translator("NoticeMail");
  const text = [
    t("greeting", { name: user.name }),
    lines.map((line) => `- ${line}`).join("\n"),
    t("link", { address: publicAddress("/notices") }),
    t("why", { address: publicAddress("/account") }),
  ].join("\n\n");
  await sendMail({ to: user.email, subject: t("subject", { count }), text: `${text}\n` });
  return true;
}

/** What is said of each bundle, and of how many notices. Of places that are not open to the person nothing is. */
async function linesOf(
  viewer: Viewer,
  rows: readonly NoticeRow[],
): Promise<{ readonly lines: readonly string[]; readonly count: number }> {
  const threads = await db.thread.findMany({
    where: {
      id: { in: rows.flatMap(({ threadId }) => threadId ?? []) },
      ...visibleThreads(viewer),
    },
    select: { id: true, prompt: { select: { title: true } } },
  });
  const titles = new Map(threads.map(({ id, prompt }) => [id, prompt.title]));
  const t = await translator("Notices");
  const told = bundle(rows).flatMap(({ newest: { kind, note, threadId, attempt }, count }) => {
    if (note) return [{ count, line: t("noteMailed", { count }) }];
    if (attempt) return [{ count, line: t(kind, { count, title: attempt.assignment.title, place: "open" }) }];
    const title = threadId ? titles.get(threadId) : undefined;
    return title === undefined ? [] : [{ count, line: t(kind, { count, title, place: "open" }) }];
  });
  return { lines: told.map(({ line }) => line), count: told.reduce((sum, { count }) => sum + count, 0) };
}
