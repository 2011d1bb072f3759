import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it, test } from "vitest";
import { getArgumentMap } from "@/lib/discussion/argument-map";
import { getEvidence } from "@/lib/discussion/evidence";
import { citationsCsvFile, citationsSvgFile } from "@/lib/discussion/export/citation-files";
import { mapCsvFile, mapSvgFile } from "@/lib/discussion/export/map-files";
import { arrange, type LoosePost, PLACES } from "@/lib/discussion/map/arrange";
import { linesThatFit, textWidth } from "@/lib/discussion/map/fit";
import { mapLabels } from "@/lib/discussion/map/labels";
import { layout } from "@/lib/discussion/map/layout";
import { MOVES } from "@/lib/schemas/posts";
import * as messages from "@/messages/en";
import { database as db } from "../../support/database";
import { makePost, passageOf } from "../../support/factories";
import { makeDiscussed } from "./insights-class";

const t = createTranslator({ locale: "en", messages, namespace: "DiscussionExports" });
const map = createTranslator({ locale: "en", messages, namespace: "ArgumentMap" });
const words = { t, map };
const labels = mapLabels({ statement: "s", low: "no", high: "yes" }, map);
const rows = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

const SENTENCES = Array.from({ length: 8 }, (_, i) => ({
  ...{ blockId: "b", start: i * 10, end: i * 10 + 9 },
  text: `Sentence ${i}`,
}));

/** Threads of any shape: a post answers an earlier one, or none, or one that is not there. */
const threads = fc
  .array(
    fc.record({
      answers: fc.option(fc.nat(400), { freq: 3 }),
      isOrphan: fc.boolean(),
      move: fc.option(fc.constantFrom(...MOVES)),
      position: fc.option(fc.integer({ min: -100, max: 100 })),
      sentences: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      text: fc.string({ maxLength: 200 }),
    }),
    { maxLength: 60 },
  )
  .map((shapes) =>
    shapes.map(({ answers, isOrphan, ...shape }, i): LoosePost => {
      const parentId =
        answers === null || i === 0 ? null : isOrphan && i % 7 === 0 ? "gone" : `p${answers % i}`;
      const who = { author: `Author ${i % 24}`, alias: i % 3 ? null : "Alder", isTeachers: i % 11 === 0 };
      return { ...shape, ...who, postId: `p${i}`, parentId, createdAt: new Date(1000 * i) };
    }),
  );

describe("the arrangement", () => {
  test("every post occurs once, answers below what they answer", () => {
    fc.assert(
      fc.property(threads, (loose) => {
        const { posts } = arrange(loose, SENTENCES);
        expect(posts.map(({ postId }) => postId).sort()).toEqual(loose.map(({ postId }) => postId).sort());
        expect(posts.map(({ number }) => number)).toEqual(posts.map((_, i) => i + 1));
        for (const post of posts) {
          const parent = posts.find(({ postId }) => postId === post.parentId);
          expect(post.answers).toBe(parent?.number ?? null);
          expect(post.depth).toBe(parent ? parent.depth + 1 : 0);
          if (parent) expect(post.number).toBeGreaterThan(parent.number);
        }
        const groups = posts.map(({ group }) => PLACES.indexOf(group));
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
      }),
    );
  });

  it("numbers the passages in the order of the text, and counts the posts on each", () => {
    const post = (id: string, sentences: number[]): LoosePost => ({
      ...{ postId: id, parentId: null, author: "A", alias: null, isTeachers: false, move: null, text: "" },
      ...{ position: null, createdAt: new Date(0), sentences },
    });
    const { posts, passages } = arrange([post("a", [5]), post("b", [2, 5])], SENTENCES);
    expect(posts.map((one) => one.passages)).toEqual([[2], [1, 2]]);
    expect(passages).toMatchObject([
      { number: 1, text: "Sentence 2", count: 1 },
      { number: 2, text: "Sentence 5", count: 2 },
    ]);
  });
});

describe("the picture", () => {
  test("has each post once, each answer, position and passage as a line, and no box on another", () => {
    fc.assert(
      fc.property(threads, (loose) => {
        const arranged = arrange(loose, SENTENCES);
        const scene = layout({ threadId: "t", ...arranged }, labels);
        const posts = scene.boxes.filter(({ kind }) => kind === "post" || kind === "teacher");
        expect(posts.map(({ id }) => id)).toEqual(arranged.posts.map(({ postId }) => postId));
        const lines = (looks: readonly string[]) =>
          scene.lines.filter(({ look }) => looks.includes(look)).map(({ from, to }) => `${from}>${to}`);
        const byNumber = new Map(arranged.posts.map((post) => [post.number, post.postId]));
        expect(lines([...MOVES, "ANSWER"])).toEqual(
          arranged.posts.flatMap(({ postId, answers }) =>
            answers === null ? [] : `${postId}>${byNumber.get(answers)}`,
          ),
        );
        expect(lines(["PLACE"])).toEqual(
          arranged.posts.flatMap(({ postId, position, place }) =>
            position === null ? [] : `${postId}>${place}`,
          ),
        );
        expect(lines(["PASSAGE"]).sort()).toEqual(
          arranged.posts
            .flatMap(({ postId, passages }) => passages.map((number) => `${postId}>${number}`))
            .sort(),
        );
        for (const [i, a] of scene.boxes.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(scene.width);
          expect(a.y + a.height).toBeLessThanOrEqual(scene.height);
          for (const b of scene.boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart, `${a.id} lies on ${b.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("cuts words to the room they have, in any script", () => {
    expect(linesThatFit("Short.", 200, 13)).toEqual(["Short."]);
    expect(linesThatFit("", 200, 13)).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = linesThatFit(text, width, 13, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("of a thread", () => {
  let lesson: Awaited<ReturnType<typeof makeDiscussed>>;
  let authorId: string;
  beforeEach(async () => {
    lesson = await makeDiscussed();
    authorId = await lesson.join("Asel");
  });
  const post = (columns: Parameters<typeof makePost>[2] = {}) => makePost(lesson.threadId, authorId, columns);

  it("is made of the posts that stand and of no other; what answered them begins anew and says so", async () => {
    const first = await post({ position: -40, alias: 0 });
    const hidden = await post({ hiddenAt: new Date(), position: 10 });
    const under = await post({ parentId: hidden, move: "ASK" });
    const answer = await post({ parentId: first, move: "CHALLENGE", position: 60 });
    await post({ heldAt: new Date() });
    await post({ withdrawnAt: new Date(), parentId: first });
    const found = await getArgumentMap(lesson.teacher, lesson.threadId);
    expect(found.posts).toMatchObject([
      { postId: first, author: "Asel", alias: "Alder", place: "LOW", answers: null, passages: [1] },
      { postId: answer, place: "HIGH", group: "LOW", depth: 1, answers: 1, move: "CHALLENGE" },
      { postId: under, group: "NONE", parentId: hidden, answers: null },
    ]);
    expect(found.passages).toMatchObject([{ text: "It was also a refusal.", count: 3 }]);
  });

  it("becomes a table with nothing that a spreadsheet would run", async () => {
    const first = await post({ text: "=1+1", position: 0 });
    await post({ parentId: first, move: "BUILD_ON", text: "Second" });
    const { name, content } = mapCsvFile(await getArgumentMap(lesson.teacher, lesson.threadId), words);
    expect(name).toContain("argument");
    expect(rows(content)).toMatchObject([
      { Post: "1", Author: "Asel", Text: "'=1+1", Side: "in the middle", "Answers post": "" },
      { Post: "2", "Answers post": "1", By: "builds on", "Rests on": "“It was also a refusal.”" },
    ]);
  });

  it("becomes a picture in which no words are taken for markup, and nothing is loaded or run", async () => {
    const bad = `</text><script>alert("1")</script><image href="https://evil.example/x.png"/> & 'x'`;
    await db.user.update({ where: { id: authorId }, data: { name: bad } });
    await post({ text: bad });
    const { content } = mapSvgFile(await getArgumentMap(lesson.teacher, lesson.threadId), words);
    expect(content).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns=/);
    expect(content).toContain("&lt;script&gt;");
    expect(content).not.toMatch(/<(script|image|a|style|foreignObject)\b/i);
    expect(content).not.toMatch(/<[^>]*\s(href|on\w+)=/i);
  });

  it("is shaded where posts of students rest on the text, and counts those of no teacher", async () => {
    await post();
    await post();
    await post({ hiddenAt: new Date() });
    await makePost(lesson.threadId, lesson.teacherId, { isTeachers: true });
    const moved = await post();
    const polite = passageOf("b2", "The answer was polite.");
    const { start, end, quote } = polite;
    await db.postCitation.updateMany({ where: { postId: moved }, data: { start, end, quote } });
    // Words that do not stand there are no quotation.
    const made = await post();
    await db.postCitation.updateMany({ where: { postId: made }, data: { quote: "He meant no, we know." } });
    const evidence = await getEvidence(lesson.teacher, lesson.assignmentId);
    expect(evidence).toMatchObject({ posts: 4, citing: 4 });
    expect(evidence.sentences.map(({ count }) => count)).toEqual([0, 1, 2, 0]);
    expect(evidence.sentences[2]?.perThread).toEqual([{ threadId: lesson.threadId, count: 2 }]);
    const csv = rows(citationsCsvFile(evidence, words).content);
    expect(csv.map(({ Posts }) => Posts)).toEqual(["0", "1", "2", "0"]);
    expect(citationsSvgFile(evidence, words).content.match(/<rect /g)).toHaveLength(5);
  });
});
