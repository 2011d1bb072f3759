import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Client } from "pg";
import * as make from "../support/classes";
import { addNotices, addOpenThread } from "../support/discussed";
import { addExports } from "../support/exported";
import { addRevised } from "../support/marked";
import { addModerated } from "../support/moderated";
import { joinCourse, signInTeacher, signUpTeacher } from "../support/people";
import type { Demo } from "../support/shared";

/** Who looks at a page: the demo's teacher with a class full of work, one who has just begun, a student, nobody. */
export type Reader = "nobody" | "teacher" | "newcomer" | "student";

/** What the addresses of the pages are made of. */
export type Setting = Readonly<{
  courseId: string;
  /** Finished, with answers marked and to be marked. */
  assignmentId: string;
  /** A handed-in attempt at it. */
  attemptId: string;
  /** The built-in text, and one of the newcomer's own. */
  articleId: string;
  ownArticleId: string;
  /** A pack for that text. */
  ownPackId: string;
  ownItemId: string;
  /** Of the newcomer: nobody has started. */
  ownAssignmentId: string;
  /** Of the newcomer too: with a discussion in two groups. */
  groupedId: string;
  /** Of the newcomer: discussed, with posts that wait, are reported and hidden. */
  moderatedId: string;
  /** Of the student: in progress, handed in, and handed in with its scores released. */
  freshId: string;
  readingId: string;
  handedInId: string;
  releasedId: string;
  /** Of the student: returned and revised, and the revision, returned too and to be revised again. */
  revisedId: string;
  revisionId: string;
  /** Where the student of the released one discusses, with a teacher's posts. */
  discussedId: string;
  threadId: string;
  /** Of the demo: many posts. */
  longThreadId: string;
  /** Of the demo: somebody with posts and a mark. */
  markedId: string;
  /** Files of the demo's teacher: one that is being made, one that is ready, and one that failed. */
  exportIds: Readonly<{ making: string; ready: string; failed: string }>;
  /** A question of the demo with judgements of pairs; the newcomer's assignment asks it too. */
  comparedItemId: string;
}>;

/** Makes what the pages show, and signs the reader in. */
export async function enter(page: Page, reader: Reader, database: Client, demo: Demo): Promise<Setting> {
  const { email } = await signUpTeacher(page, "Ms Newcomer");
  const newcomerId = await make.teacherId(database, email);
  const { courseId, code } = await make.addCourse(database, newcomerId, "A course to look at");
  const reading = await make.addAssignment(database, courseId, "To read", "WHEN_RETURNED");
  const handedIn = await make.addAssignment(database, courseId, "Handed in", "WHEN_RETURNED");
  const released = await make.addAssignment(database, courseId, "Released", "AT_ONCE");
  const fresh = await make.addAssignment(database, courseId, "Not started", "AT_ONCE");
  const grouped = await make.addCourse(database, newcomerId, "A course in groups");
  await make.addStudents(database, grouped.courseId, ["Aigerim", "Bo", "Chiara", "Damir", "Emre"]);
  const groupedId = await make.addAssignment(database, grouped.courseId, "In groups", "AT_ONCE");
  await make.addDiscussion(database, groupedId, 2);
  const ownArticleId = await make.addArticle(database, newcomerId, "A text of one’s own");
  await addModerated(database, handedIn, newcomerId);
  const own = await make.addPack(database, newcomerId, ownArticleId, "Who decides?");
  if (reader !== "newcomer") await page.context().clearCookies();
  if (reader === "teacher") await signInTeacher(page, demo.teacher);
  const name = `Reader ${randomUUID().slice(0, 8)}`;
  if (reader === "student") await joinCourse(page, { code, name, pin: "739104" });
  let threadId = "";
  if (reader === "student") {
    threadId = await addOpenThread(database, released, "Borders or peoples?");
    await addNotices(database, threadId, newcomerId, name);
  }
  const revisable = await make.addAssignment(database, courseId, "Revised", "WHEN_RETURNED");
  const revised = reader === "student" ? await addRevised(database, revisable, name) : null;
  const attempt = async (assignmentId: string, isHandedIn: boolean) =>
    reader === "student" ? make.addAttempt(database, assignmentId, name, isHandedIn) : "";
  const { rows } = await database.query<{
    course: string;
    assignment: string;
    attempt: string;
    article: string;
  }>(
    `SELECT assignment.course_id AS course, assignment.id AS assignment, attempt.id AS attempt, article.id AS article
     FROM assignment JOIN attempt ON attempt.assignment_id = assignment.id
     JOIN article_version ON article_version.id = assignment.article_version_id
     JOIN article ON article.id = article_version.article_id
     WHERE assignment.title LIKE 'Demo, finished:%' AND attempt.handed_in_at IS NOT NULL
     ORDER BY attempt.handed_in_at LIMIT 1`,
  );
  const [finished] = rows;
  if (!finished) throw new Error("The demo lesson is not there.");
  return {
    courseId: finished.course,
    assignmentId: finished.assignment,
    attemptId: finished.attempt,
    articleId: finished.article,
    ownArticleId,
    ownPackId: own.packId,
    ownItemId: own.itemId,
    ownAssignmentId: fresh,
    groupedId,
    moderatedId: handedIn,
    freshId: fresh,
    readingId: await attempt(reading, false),
    handedInId: await attempt(handedIn, true),
    releasedId: await attempt(released, true),
    revisedId: revised?.firstId ?? "",
    revisionId: revised?.revisionId ?? "",
    discussedId: released,
    threadId,
    longThreadId: await longThread(database),
    markedId: await markedStudent(database),
    exportIds: await addExports(database, finished.assignment, demo.teacher.email),
    comparedItemId: await comparedItem(database, finished.assignment),
  };
}

async function longThread(database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT thread.id FROM thread JOIN assignment ON assignment.id = thread.assignment_id JOIN post ON post.thread_id = thread.id
     WHERE assignment.title LIKE 'Demo, finished:%' GROUP BY thread.id ORDER BY count(*) DESC LIMIT 1`,
  );
  return rows[0]?.id ?? "";
}

async function markedStudent(database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>("SELECT user_id AS id FROM discussion_mark LIMIT 1");
  return rows[0]?.id ?? "";
}

async function comparedItem(database: Client, assignmentId: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    "SELECT item_version_id AS id FROM comparison WHERE assignment_id = $1 LIMIT 1",
    [assignmentId],
  );
  return rows[0]?.id ?? "";
}
