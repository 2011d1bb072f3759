import type { BrowserContext, Page } from "@playwright/test";
import type { Client } from "pg";
import * as make from "../support/classes";
import { addOpenThread, addPost } from "../support/discussed";
import { joinCourse, signUpTeacher } from "../support/people";

/** Who asks, by what they are to the course that everything belongs to. */
export const ROLES = ["anonymous", "student", "otherStudent", "otherTeacher", "assistant", "owner"] as const;
export type Role = (typeof ROLES)[number];
/** Those who may not learn anything of the course. */
export const STRANGERS: readonly Role[] = ["anonymous", "otherStudent", "otherTeacher"];

/** What stands in the course, and nowhere else. */
export const SECRETS = {
  course: "Quillfeather course",
  reading: "Quillfeather reading",
  handedIn: "Quillfeather work",
  student: "Quillfeather Student",
  article: "Quillfeather text",
  question: "Quillfeather question",
  discussed: "Quillfeather prompt",
} as const;

/** As a browser sends them. */
export const cookiesOf = async (context: BrowserContext): Promise<string> =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");

/** One course with its people and their work, strangers from another course, and everybody's cookies. */
export async function makeWorld(database: Client, device: () => Promise<BrowserContext>) {
  async function cookieOf(signIn: (page: Page) => Promise<unknown>): Promise<string> {
    const context = await device();
    await signIn(await context.newPage());
    return cookiesOf(context);
  }
  async function teacher(name: string) {
    let email = "";
    const cookie = await cookieOf(async (page) => {
      ({ email } = await signUpTeacher(page, name));
    });
    return { cookie, id: await make.teacherId(database, email) };
  }
  const student = (code: string, name: string) =>
    cookieOf((page) => joinCourse(page, { code, name, pin: "739104" }));

  const owner = await teacher("Owner");
  const assistant = await teacher("Assistant");
  const stranger = await teacher("Stranger");
  const { courseId, code } = await make.addCourse(database, owner.id, SECRETS.course);
  const other = await make.addCourse(database, stranger.id, "Another course");
  await make.enrollStaff(database, courseId, assistant.id, "ASSISTANT");
  const cookies: Readonly<Record<Role, string>> = {
    anonymous: "",
    student: await student(code, SECRETS.student),
    otherStudent: await student(other.code, "Stranger"),
    otherTeacher: stranger.cookie,
    assistant: assistant.cookie,
    owner: owner.cookie,
  };
  const reading = await make.addAssignment(database, courseId, SECRETS.reading, "WHEN_RETURNED");
  const assignmentId = await make.addAssignment(database, courseId, SECRETS.handedIn, "WHEN_RETURNED");
  const articleId = await make.addArticle(database, owner.id, SECRETS.article);
  const own = await make.addPack(database, owner.id, articleId, SECRETS.question);
  const threadId = await addOpenThread(database, assignmentId, SECRETS.discussed);
  return {
    cookies,
    courseId,
    assignmentId,
    threadId,
    postId: await addPost(database, threadId, owner.id, "What the owner has to say."),
    studentId: await studentId(database, courseId, SECRETS.student),
    packId: await make.builtInPackId(database),
    articleId,
    ownPackId: own.packId,
    ownItemId: own.itemId,
    /** An extended response of `assignmentId`. */
    writtenItemId: await make.writtenItemId(database, assignmentId),
    /** Of `assignmentId`: handed in. */
    handedInId: await make.addAttempt(database, assignmentId, SECRETS.student, true),
    /** Of another assignment: in progress. */
    readingId: await make.addAttempt(database, reading, SECRETS.student, false),
  };
}
async function studentId(database: Client, courseId: string, name: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    "SELECT user_id AS id FROM enrollment WHERE course_id = $1 AND name = $2",
    [courseId, name],
  );
  return rows[0]?.id ?? "";
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
