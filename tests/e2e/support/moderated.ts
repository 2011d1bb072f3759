// A discussion with work for those who moderate it, written straight into the database.
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

/** Gives an assignment a discussion of one prompt. */
async function addDiscussion(database: Client, assignmentId: string): Promise<string> {
  const [promptId, threadId] = [randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO discussion (assignment_id, course_id, after_hand_in, post_first, citations_required, replies_required,
       is_anonymous, is_premoderated, held_words, rubric, points)
     SELECT id, course_id, false, true, 1, 1, true, false, '{nonsense}', $2, 10 FROM assignment WHERE id = $1`,
    [assignmentId, JSON.stringify(RUBRIC)],
  );
  await database.query(
    `INSERT INTO prompt (id, assignment_id, position, title, text)
     VALUES ($1, $2, 0, 'Borders or peoples?', 'Was the refusal a question of borders or of peoples?')`,
    [promptId, assignmentId],
  );
  await database.query(
    `INSERT INTO thread (id, course_id, assignment_id, prompt_id)
     SELECT $1, course_id, id, $2 FROM assignment WHERE id = $3`,
    [threadId, promptId, assignmentId],
  );
  return threadId;
}

/** Somebody of the course, who never signs in. */
async function addStudent(database: Client, threadId: string, name: string): Promise<string> {
  const userId = randomUUID();
  await database.query(`INSERT INTO "user" (id, kind, name, secret_hash) VALUES ($1, 'STUDENT', $2, '')`, [
    userId,
    name,
  ]);
  await database.query(
    `INSERT INTO enrollment (id, course_id, user_id, role, name, name_key)
     SELECT $1, course_id, $2, 'STUDENT', $3, $4 FROM thread WHERE id = $5`,
    [randomUUID(), userId, name, name.toLowerCase(), threadId],
  );
  return userId;
}

type Standing = "held" | "hidden" | "shown";

async function addPost(
  database: Client,
  threadId: string,
  authorId: string,
  text: string,
  { standing, alias = null }: { standing: Standing; alias?: number | null },
): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO post (id, course_id, thread_id, author_id, text, save_id, alias, held_at, hidden_at, hidden_reason)
     SELECT $1, course_id, id, $2, $3, $4, $5,
       CASE WHEN $6 = 'held' THEN now() END, CASE WHEN $6 = 'hidden' THEN now() END,
       CASE WHEN $6 = 'hidden' THEN 'This is about a classmate, not about the text.' END
     FROM thread WHERE id = $7`,
    [id, authorId, text, randomUUID(), alias, standing, threadId],
  );
  await database.query(
    `INSERT INTO post_citation (id, course_id, thread_id, post_id, article_version_id, position, block_key, start, "end", quote)
     SELECT $1, thread.course_id, thread.id, $2, block.article_version_id, 0, block.key, 0, 60, left(block.text, 60)
     FROM thread JOIN assignment ON assignment.id = thread.assignment_id
     JOIN article_block block ON block.article_version_id = assignment.article_version_id
     WHERE thread.id = $3 AND block.kind = 'PARAGRAPH' ORDER BY block.position LIMIT 1`,
    [randomUUID(), id, threadId],
  );
  return id;
}

async function addAct(
  database: Client,
  postId: string,
  act: "HELD" | "HIDDEN" | "REPORTED",
  { actorId, reason }: { actorId: string | null; reason: string },
): Promise<void> {
  await database.query(
    `INSERT INTO moderation_act (id, course_id, assignment_id, thread_id, post_id, actor_id, act, reason)
     SELECT $1, post.course_id, thread.assignment_id, thread.id, post.id, $3, $4::moderation, $5
     FROM post JOIN thread ON thread.id = post.thread_id WHERE post.id = $2`,
    [randomUUID(), postId, actorId, act, reason],
  );
}

/**
 * Gives an assignment a discussion in which one post waits for a teacher, one is reported and one is hidden.
 * @returns the thread, and its post that classmates see.
 */
export async function addModerated(
  database: Client,
  assignmentId: string,
  teacherId: string,
): Promise<{ threadId: string; reportedId: string }> {
  const threadId = await addDiscussion(database, assignmentId);
  const author = await addStudent(database, threadId, "Aigerim Author");
  const reader = await addStudent(database, threadId, "Bolat Reader");
  const heldText =
    "To call the refusal brave is nonsense: he had no other choice that would have kept the border.";
  const heldId = await addPost(database, threadId, author, heldText, { standing: "held", alias: 3 });
  await addAct(database, heldId, "HELD", { actorId: null, reason: "nonsense" });
  const reportedText = "Whoever thinks otherwise has not read the text.";
  const reportedId = await addPost(database, threadId, author, reportedText, { standing: "shown", alias: 3 });
  const rude = { actorId: reader, reason: "This is rude to those who have read it." };
  await database.query(
    `INSERT INTO report (id, course_id, post_id, reporter_id, reason)
     SELECT $1, course_id, id, $3, $4 FROM post WHERE id = $2`,
    [randomUUID(), reportedId, rude.actorId, rude.reason],
  );
  await addAct(database, reportedId, "REPORTED", rude);
  const hiddenText = "Bolat never reads anything.";
  const hiddenId = await addPost(database, threadId, author, hiddenText, { standing: "hidden" });
  await addAct(database, hiddenId, "HIDDEN", {
    actorId: teacherId,
    reason: "This is about a classmate, not about the text.",
  });
  return { threadId, reportedId };
}
