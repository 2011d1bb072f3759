import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setMailNotices } from "@/lib/accounts/set-mail-notices";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { noticesOfPost } from "@/lib/discussion/notices/publish-notices";
import { sendDigests } from "@/lib/discussion/notices/send-digests";
import { database } from "@/tests/support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makePost,
  makeStudent,
  makeTeacher,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

type Received = { readonly to: string; readonly text: string };
const received: Received[] = [];
/** What the mail server answers to whom it is to deliver to. */
let refusal: { responseCode: number } | null = null;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) =>
    done(refusal ? Object.assign(new Error("refused"), refusal) : undefined),
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part: Buffer) => parts.push(part));
    stream.on("end", () => {
      const text = decoded(Buffer.concat(parts).toString("utf8"));
      for (const { address } of session.envelope.rcptTo) received.push({ to: address, text });
      done();
    });
  },
});
smtp.listen(0, "127.0.0.1");
await once(smtp.server, "listening");
process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
process.env.MAIL_FROM = "Colloquy <colloquy@school.example>";
process.env.PUBLIC_URL = "https://colloquy.school.example";
afterAll(() => new Promise<void>((resolve) => smtp.close(resolve)));

/** A quoted-printable mail as it is read. */
const decoded = (mail: string) =>
  Buffer.from(
    mail
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

let courseId: string;
let threadId: string;
let title: string;
let teacher: Viewer;
let email: string;
let byTeacher: string;

/** In a while: what has just come is not mailed yet. */
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeEach(async () => {
  await database.notice.deleteMany();
  received.length = 0;
  refusal = null;
  const teacherId = await makeTeacher();
  teacher = await viewer(teacherId);
  email = (await database.user.findUniqueOrThrow({ where: { id: teacherId } })).email ?? "";
  courseId = await makeCourse(teacherId);
  const made = await makeDiscussion(await makeAssignment(courseId, await makeArticle(null)));
  threadId = made.threadId;
  ({ title } = await database.prompt.findUniqueOrThrow({ where: { id: made.promptId } }));
  byTeacher = await makePost(threadId, teacherId, { isTeachers: true });
});

/** A student's anonymous answer to the teacher. */
async function answer(name = "Realname") {
  const studentId = await makeStudent(courseId, `${name} ${Math.random()}`);
  const postId = await makePost(threadId, studentId, { parentId: byTeacher, alias: 5, text: "Secretwords" });
  await database.$transaction((transaction) => noticesOfPost(transaction, postId));
}

describe("mail of notices", () => {
  it("goes once, bundled, to who chose it, with counts and a link but neither words nor names", async () => {
    await setMailNotices(teacher, { isOn: true });
    await answer();
    await answer();
    expect(await sendDigests(later(5))).toBe(1);
    expect(received.map(({ to }) => to)).toEqual([email]);
    const [{ text } = { text: "" }] = received;
    expect(text).toContain(`- 2 replies to you in “${title}”`);
    expect(text).toContain("https://colloquy.school.example/notices");
    expect(text).toContain("Subject: 2 new notices in Colloquy");
    for (const secret of ["Realname", "Secretwords"]) expect(text).not.toContain(secret);
    expect(await sendDigests(later(6))).toBe(0);
    expect(await sendDigests(later(120))).toBe(0);
    expect(received).toHaveLength(1);
  });

  it("counts nothing of a place that is not open to the person now", async () => {
    const student = await makeStudent(courseId);
    await database.user.update({ where: { id: student }, data: { email: `${student}@school.example` } });
    await database.user.update({ where: { id: student }, data: { mailNoticesAt: new Date(0) } });
    const elsewhere = await makeDiscussion(
      await makeAssignment(await makeCourse(teacher.userId), await makeArticle(null)),
    );
    for (const place of [threadId, elsewhere.threadId])
      await database.notice.create({
        data: { courseId, threadId: place, userId: student, kind: "ENDORSED" },
      });
    expect(await sendDigests(later(5))).toBe(1);
    expect(received[0]?.text).toContain("Subject: 1 new notice in Colloquy");
  });

  it("goes to nobody who has not chosen it, has no address, or has chosen it no longer", async () => {
    await answer();
    expect(await sendDigests(later(5))).toBe(0);
    await setMailNotices(teacher, { isOn: true });
    await answer();
    await setMailNotices(teacher, { isOn: false });
    expect(await sendDigests(later(5))).toBe(0);
    const student = await makeStudent(courseId);
    await database.user.update({ where: { id: student }, data: { mailNoticesAt: new Date(0) } });
    await database.notice.create({ data: { courseId, threadId, userId: student, kind: "ENDORSED" } });
    expect(await sendDigests(later(5))).toBe(0);
    expect(received).toEqual([]);
  });

  it("tells of nothing from before it was chosen, and of nothing that was seen", async () => {
    await answer();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await setMailNotices(teacher, { isOn: true });
    expect(await sendDigests(later(5))).toBe(0);
    await answer();
    await database.notice.updateMany({ where: { userId: teacher.userId }, data: { readAt: new Date() } });
    expect(await sendDigests(later(5))).toBe(0);
  });

  it("goes at most once an hour", async () => {
    await setMailNotices(teacher, { isOn: true });
    await answer();
    expect(await sendDigests(later(5))).toBe(1);
    await answer();
    expect(await sendDigests(later(50))).toBe(0);
    expect(await sendDigests(later(66))).toBe(1);
    expect(received).toHaveLength(2);
  });

  it("goes once when several processes send at the same time", async () => {
    await setMailNotices(teacher, { isOn: true });
    await answer();
    const sent = await Promise.all(Array.from({ length: 6 }, () => sendDigests(later(5))));
    expect(sent.reduce((sum, count) => sum + count)).toBe(1);
    expect(received).toHaveLength(1);
  });

  it("is tried again where the mail server could not take it, and not where it never will", async () => {
    await setMailNotices(teacher, { isOn: true });
    await answer();
    refusal = { responseCode: 451 };
    expect(await sendDigests(later(5))).toBe(0);
    refusal = null;
    expect(await sendDigests(later(10))).toBe(1);
    await answer();
    refusal = { responseCode: 550 };
    expect(await sendDigests(later(75))).toBe(0);
    refusal = null;
    expect(await sendDigests(later(140))).toBe(0);
    expect(received).toHaveLength(1);
  });
});
