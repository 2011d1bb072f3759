// A discussion with something to tell, written straight into the database.
import { randomUUID } from "node:crypto";
import type { Client } from "pg";

const RUBRIC = {
  criteria: [
    {
      id: "evidence",
      title: "Evidence",
      levels: [
        { points: 0, label: "None", descriptor: "No passage." },
        { points: 2, label: "Clear", descriptor: "Passages that carry the point." },
      ],
    },
  ],
};

/** What is otherwise than in `addThread`. */
export type Rules = Readonly<{ postFirst?: boolean; isAnonymous?: boolean; afterHandIn?: boolean }>;

/** Gives an assignment a discussion of one prompt, and the thread of the class: with the gate, names, and before handing in. */
export async function addThread(
  database: Client,
  assignmentId: string,
  title: string,
  { postFirst = true, isAnonymous = false, afterHandIn = false }: Rules = {},
): Promise<string> {
  const [promptId, threadId] = [randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO discussion (assignment_id, course_id, after_hand_in, post_first, citations_required, replies_required,
       is_anonymous, is_premoderated, held_words, rubric, points)
     SELECT id, course_id, $3, $4, 1, 1, $5, false, '{}', $2, 10 FROM assignment WHERE id = $1`,
    [assignmentId, JSON.stringify(RUBRIC), afterHandIn, postFirst, isAnonymous],
  );
  await database.query(
    "INSERT INTO prompt (id, assignment_id, position, title, text) VALUES ($1, $2, 0, $3, 'What does the text say of it?')",
    [promptId, assignmentId, title],
  );
  await database.query(
    `INSERT INTO thread (id, course_id, assignment_id, prompt_id)
     SELECT $1, course_id, id, $2 FROM assignment WHERE id = $3`,
    [threadId, promptId, assignmentId],
  );
  return threadId;
}

/** The same without the gate and without names. */
export const addOpenThread = (database: Client, assignmentId: string, title: string): Promise<string> =>
  addThread(database, assignmentId, title, { postFirst: false, isAnonymous: true });

/** A teacher's post in a thread. */
export async function addPost(
  database: Client,
  threadId: string,
  teacherId: string,
  text: string,
): Promise<string> {
  const postId = randomUUID();
  await database.query(
    `INSERT INTO post (id, course_id, thread_id, author_id, text, is_teachers, save_id)
     SELECT $1, course_id, id, $2, $3, true, $1 FROM thread WHERE id = $4`,
    [postId, teacherId, text, threadId],
  );
  return postId;
}

/** Tells a student, by name, of a teacher's two answers that they have not seen and a post of theirs that was endorsed before. */
export async function addNotices(
  database: Client,
  threadId: string,
  teacherId: string,
  student: string,
): Promise<void> {
  const tell = async (kind: string, text: string, isRead: boolean) => {
    const postId = await addPost(database, threadId, teacherId, text);
    await database.query(
      `INSERT INTO notice (id, course_id, user_id, thread_id, kind, post_id, read_at)
       SELECT $1, thread.course_id, enrollment.user_id, thread.id, $2::notice_kind, $3,
         CASE WHEN $4::boolean THEN now() END
       FROM thread JOIN enrollment USING (course_id) WHERE thread.id = $5 AND enrollment.name = $6`,
      [randomUUID(), kind, postId, isRead, threadId, student],
    );
  };
  await tell("ENDORSED", "What does the second sentence add?", true);
  await tell("TEACHER_REPLY", "Look at the first paragraph again.", false);
  await tell(
    "TEACHER_REPLY",
    "Which words carry that? The author says more than this in the second part.",
    false,
  );
}
