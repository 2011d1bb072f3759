import { uuidv7 } from "uuidv7";
import { hashSecret } from "@/lib/accounts/secrets/secrets";
import { nameKey, staffKey } from "@/lib/schemas/accounts";
import type { ItemDefinition } from "@/lib/schemas/item";
import { database as db } from "./database";

let counter = 0;
/** A text that no other row of the run has. */
export const unique = (word: string) => `${word}-${process.pid}-${++counter}`;

/** Everybody's password and PIN in the tests. */
export const SECRET = "803571";
const secretHash = await hashSecret(SECRET);

export async function makeTeacher(name = unique("Teacher")): Promise<string> {
  const email = `${unique("teacher")}@school.example`;
  const user = await db.user.create({ data: { kind: "TEACHER", name, email, secretHash } });
  return user.id;
}

export async function makeCourse(ownerId: string): Promise<string> {
  const course = await db.course.create({ data: { title: unique("Course") } });
  await enroll(course.id, ownerId, "TEACHER");
  return course.id;
}

export async function enroll(courseId: string, userId: string, role: "TEACHER" | "ASSISTANT" | "STUDENT") {
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const key = role === "STUDENT" ? nameKey(name) : staffKey(userId);
  return db.enrollment.create({ data: { courseId, userId, role, name, nameKey: key } });
}

export async function makeStudent(courseId: string, name = unique("Student")): Promise<string> {
  const user = await db.user.create({ data: { kind: "STUDENT", name, secretHash } });
  await enroll(courseId, user.id, "STUDENT");
  return user.id;
}

export const TEXT = {
  b1: "A neighbour asked for a favour.",
  b2: "The answer was polite. It was also a refusal. Nobody in the hall laughed.",
} as const;

/** The passage of a quotation in TEXT. */
export function passageOf(blockId: keyof typeof TEXT, quote: string) {
  const start = TEXT[blockId].indexOf(quote);
  return { blockId, start, end: start + quote.length, quote };
}

const taught = { feedback: "SECRET-FEEDBACK", evidence: [passageOf("b2", "It was also a refusal.")] };

/** One item of each kind that the tests need; everything secret in them starts with SECRET. */
export const ITEMS = {
  choice: {
    kind: "CHOICE",
    prompt: "What was the answer?",
    theme: "Theme",
    skill: "COMPREHENSION",
    points: 2,
    content: {
      options: [
        { id: "a", text: "A yes" },
        { id: "b", text: "A no" },
      ],
    },
    key: { correct: "b", optionFeedback: { a: "SECRET-A", b: "SECRET-B" }, ...taught },
  },
  passage: {
    kind: "PASSAGE",
    prompt: "Where is the refusal?",
    theme: "Theme",
    skill: "ANALYSIS",
    points: 2,
    content: { credit: "NEAR_COUNTS_HALF" },
    key: { accepted: [passageOf("b2", "It was also a refusal.")], ...taught },
  },
  extended: {
    kind: "EXTENDED_RESPONSE",
    prompt: "Why?",
    theme: "Theme",
    skill: "ARGUMENT",
    points: 4,
    content: {
      citationsRequired: 1,
      wordGuide: null,
      rubric: {
        criteria: [
          {
            id: "claim",
            title: "Claim",
            levels: [
              { points: 0, label: "None", descriptor: "No claim." },
              { points: 4, label: "Clear", descriptor: "A clear claim." },
            ],
          },
        ],
      },
    },
    key: { modelAnswer: "SECRET-MODEL", markerNotes: "SECRET-NOTES", ...taught },
  },
} as const satisfies Record<string, ItemDefinition>;

/** A text of an owner (null: built in) with a pack of ITEMS. */
export async function makeArticle(ownerId: string | null) {
  const article = await db.article.create({ data: { ownerId } });
  const version = await db.articleVersion.create({
    data: {
      articleId: article.id,
      number: 1,
      title: unique("Article"),
      author: "An author",
      source: "A source",
      language: "en",
      licenceNote: "",
      blocks: {
        create: Object.entries(TEXT).map(([key, text], position) => ({
          key,
          text,
          position,
          kind: "PARAGRAPH",
        })),
      },
    },
  });
  const pack = await db.pack.create({ data: { articleId: article.id, ownerId, title: unique("Pack") } });
  const items = await Promise.all(
    Object.values(ITEMS).map(async ({ key, ...definition }, position) => {
      const item = await db.item.create({ data: { packId: pack.id, position } });
      const data = {
        itemId: item.id,
        number: 1,
        articleVersionId: version.id,
        ...definition,
        key: { create: { key } },
      };
      return db.itemVersion.create({ data, select: { id: true, points: true, kind: true } });
    }),
  );
  return { articleId: article.id, articleVersionId: version.id, packId: pack.id, items };
}

type Article = Awaited<ReturnType<typeof makeArticle>>;
type Overrides = Partial<Parameters<typeof db.assignment.create>[0]["data"]>;

/** A published assignment of the article's items, open, due never; `overrides` change its columns. */
export async function makeAssignment(
  courseId: string,
  article: Article,
  overrides: Overrides = {},
): Promise<string> {
  const assignment = await db.assignment.create({
    data: {
      courseId,
      articleVersionId: article.articleVersionId,
      title: unique("Assignment"),
      instructions: "Read, then answer.",
      latePolicy: "ACCEPT",
      attemptsAllowed: 1,
      scoreRelease: "WHEN_RETURNED",
      keyRelease: "WITH_SCORES",
      shuffleOptions: false,
      publishedAt: new Date(),
      items: {
        create: article.items.map(({ id, points }, position) => ({ itemVersionId: id, position, points })),
      },
      ...overrides,
    } as Parameters<typeof db.assignment.create>[0]["data"],
  });
  return assignment.id;
}

export const DISCUSSION_RUBRIC = {
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

type DiscussionRules = Partial<Omit<Parameters<typeof db.discussion.create>[0]["data"], "assignmentId">>;

/**
 * A discussion of an assignment with one prompt that asks for a position, and its thread of the whole class. Open, with the gate,
 * to whoever is in the course; `rules` change its columns.
 */
export async function makeDiscussion(
  assignmentId: string,
  rules: DiscussionRules = {},
): Promise<{ promptId: string; threadId: string }> {
  const { courseId } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  await db.discussion.create({
    data: {
      assignmentId,
      courseId,
      afterHandIn: false,
      postFirst: true,
      citationsRequired: 1,
      repliesRequired: 1,
      isAnonymous: false,
      isPremoderated: false,
      heldWords: [],
      rubric: DISCUSSION_RUBRIC,
      points: 10,
      ...rules,
    } as Parameters<typeof db.discussion.create>[0]["data"],
  });
  const { id: promptId } = await db.prompt.create({
    data: {
      assignmentId,
      position: 0,
      title: unique("Prompt"),
      text: "Was the refusal a question of borders or of people?",
      statement: "Borders come first.",
      low: "Territorial integrity",
      high: "Self-determination",
    },
  });
  const { id: threadId } = await db.thread.create({ data: { courseId, assignmentId, promptId } });
  return { promptId, threadId };
}

type PostColumns = Partial<Parameters<typeof db.post.create>[0]["data"]>;

/** A post with one citation, as it lies in the database: no rule is asked. `columns` change it. */
export async function makePost(
  threadId: string,
  authorId: string,
  columns: PostColumns = {},
): Promise<string> {
  const { courseId, discussion } = await db.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      courseId: true,
      discussion: { select: { assignment: { select: { articleVersionId: true } } } },
    },
  });
  const { blockId, start, end, quote } = passageOf("b2", "It was also a refusal.");
  const { articleVersionId } = discussion.assignment;
  const post = await db.post.create({
    data: {
      courseId,
      threadId,
      authorId,
      text: unique("What a post says"),
      saveId: uuidv7(),
      ...columns,
      citations: {
        create: { courseId, threadId, articleVersionId, position: 0, blockKey: blockId, start, end, quote },
      },
    } as Parameters<typeof db.post.create>[0]["data"],
  });
  return post.id;
}
