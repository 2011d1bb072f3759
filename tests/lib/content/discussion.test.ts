import { describe, expect, test } from "vitest";
import { discussionSettingsSchema, promptSchema } from "@/lib/schemas/discussion";
import { postDraftSchema } from "@/lib/schemas/posts";
import { opinions, stanceLater } from "@/prisma/seed/content/class/opinions";
import { roster } from "@/prisma/seed/content/class/roster";
import { DISCUSSED_MINUTES, demoPosts } from "@/prisma/seed/content/discussion";
import { closed, marks, movedBy, notes, reports } from "@/prisma/seed/content/discussion/around";
import { type DemoPost, type PlacedPost, TEACHER_KEY } from "@/prisma/seed/content/discussion/post";
import { rules } from "@/prisma/seed/content/discussion/rules";
import { packPrompts } from "@/prisma/seed/content/pack/prompts";
import { reactedAt } from "@/prisma/seed/demo/discussion/reactions";
import { expectToResolve } from "./expect-to-resolve";

const handedIn = new Set(
  roster.filter(({ handedInMinutes }) => handedInMinutes !== null).map(({ key }) => key),
);
const students = demoPosts.filter(({ post }) => post.by !== TEACHER_KEY);
const roots = students.filter(({ parent }) => !parent);
const replies = demoPosts.filter(({ parent }) => parent);
const reactions = demoPosts.flatMap((placed) =>
  Object.entries(placed.post.reactions ?? {}).flatMap(([kind, readers]) =>
    readers.map((reader) => ({ placed, kind, reader, at: reactedAt(placed, reader, kind) })),
  ),
);

const firstAt = (reader: string, thread: number) =>
  roots.find((root) => root.thread === thread && root.post.by === reader)?.post.at ??
  Number.POSITIVE_INFINITY;
const keyed = (key: string) => demoPosts.filter(({ post }) => post.key === key);
const isFirstThought = ({ post, parent, thread }: PlacedPost) =>
  !parent && post.at === firstAt(post.by, thread);
const isSeen = ({ held, hidden, withdrawnAt }: DemoPost) =>
  !(held && held.releasedAt === undefined) && !hidden && withdrawnAt === undefined;

/** Who supports a statement, by the side of the thread's line on which their first post stands. */
function supportOf({ post, thread }: PlacedPost) {
  const on = (sign: number) =>
    (post.reactions?.SUPPORT ?? []).filter((reader) => {
      const root = roots.find((one) => one.thread === thread && one.post.by === reader);
      return Math.sign(root?.post.position ?? 0) === sign;
    }).length;
  return { low: on(-1), high: on(1) };
}

describe("the demo's discussion", () => {
  test("has a thread for each of the pack's prompts, under rules that the page of settings takes", () => {
    for (const prompt of packPrompts) expect(promptSchema.parse(prompt)).toEqual(prompt);
    expect(new Set(demoPosts.map(({ thread }) => thread))).toEqual(new Set(packPrompts.keys()));
    const settings = { ...rules, openAt: null, closeAt: null };
    expect(discussionSettingsSchema.parse(settings)).toEqual(settings);
    expect(rules.rubric.criteria).toHaveLength(4);
  });

  test("quotes only words that stand in the study edition", () => {
    for (const { post } of demoPosts) {
      (post.cites ?? []).forEach(expectToResolve);
      (post.first?.cites ?? []).forEach(expectToResolve);
    }
  });

  test("rests on evidence wherever a post has to: each first post, and each that brings evidence", () => {
    for (const { post } of roots) expect(post.cites?.length).toBeGreaterThanOrEqual(rules.citationsRequired);
    for (const { post } of replies) {
      expect(post.cites?.length ?? 0).toBeLessThanOrEqual(2);
      if (post.move === "BRING_EVIDENCE") expect(post.cites?.length).toBeGreaterThan(0);
    }
  });

  test("is said only by people of the class who have handed in, and by their teacher", () => {
    for (const { post } of students) expect(handedIn).toContain(post.by);
    for (const { reader } of reactions) expect(handedIn).toContain(reader);
    const silent = roster.filter(({ key }) => !students.some(({ post }) => post.by === key));
    expect(silent.map(({ key }) => key)).toEqual(["egor", "emre", "farid"]);
  });

  test("goes forward: what answers comes after what it answers, and nobody writes twice in a minute", () => {
    for (const { post, parent } of replies) {
      expect(post.at).toBeGreaterThan(parent?.at ?? Number.POSITIVE_INFINITY);
      expect(post.move).toBeDefined();
    }
    for (const { post } of demoPosts.filter(({ parent }) => !parent)) expect(post.move).toBeUndefined();
    const moments = demoPosts.map(({ post }) => `${post.by} ${post.at}`);
    expect(new Set(moments).size).toBe(moments.length);
    for (const { post } of demoPosts) expect(post.at).toBeLessThan(DISCUSSED_MINUTES);
  });

  test("keeps the gate: who answers or reacts has posted in the thread before", () => {
    for (const { post, thread } of replies)
      if (post.by !== TEACHER_KEY) expect(firstAt(post.by, thread)).toBeLessThan(post.at);
    for (const { placed, reader, at } of reactions) {
      expect(firstAt(reader, placed.thread)).toBeLessThan(at);
      expect(at).toBeGreaterThan(placed.post.held?.releasedAt ?? placed.post.at);
      expect(at).toBeLessThan(DISCUSSED_MINUTES);
      expect(reader).not.toBe(placed.post.by);
    }
  });

  test("answers only what its author could see", () => {
    for (const { post, parent } of replies) {
      if (parent?.held) expect(post.at).toBeGreaterThan(parent.held.releasedAt ?? Number.POSITIVE_INFINITY);
      if (parent?.hidden) expect(post.at).toBeLessThan(parent.hidden.at);
      if (parent?.withdrawnAt) expect(post.at).toBeLessThan(parent.withdrawnAt);
    }
  });

  test("takes a position in each post that answers none where the prompt asks for one, and nowhere else", () => {
    for (const { post, parent, thread } of students) {
      const isAsked = !parent && packPrompts[thread]?.line !== null;
      expect(post.position !== undefined).toBe(isAsked);
    }
    for (const { post } of demoPosts.filter(({ post: { by } }) => by === TEACHER_KEY))
      expect(post.position).toBeUndefined();
  });

  test("finds people on the line about where they stood after reading", () => {
    for (const placed of roots.filter(({ thread }) => thread === 0).filter(isFirstThought)) {
      const { by, position, first } = placed.post;
      const stance = opinions["may-a-people-leave"]?.(by);
      const stood = stance && "position" in stance ? (stance.position ?? Number.NaN) : Number.NaN;
      expect(Math.abs((first?.position ?? position ?? Number.NaN) - stood)).toBeLessThanOrEqual(20);
    }
  });

  test("is 20 to 120 words a post, in several languages, with no text twice", () => {
    for (const { post } of students) {
      const words = post.text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(20);
      expect(words).toBeLessThanOrEqual(120);
      const { text, cites, position = null, move = null, isStatement = false } = post;
      const draft = { text, position, move, isStatement, passages: [...(cites ?? [])] };
      expect(postDraftSchema.parse(draft)).toEqual(draft);
    }
    const texts = students.map(({ post }) => post.text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const script of [/[ңқұі]/u, /[ыэ]/u])
      expect(texts.filter((text) => script.test(text))).not.toEqual([]);
  });

  test("argues both sides of both lines, with every move, by a few who dominate and many who do not", () => {
    for (const thread of [0, 2]) {
      const positions = roots.filter((root) => root.thread === thread).map(({ post }) => post.position ?? 0);
      expect(positions.filter((position) => position < 0).length).toBeGreaterThanOrEqual(6);
      expect(positions.filter((position) => position > 0).length).toBeGreaterThanOrEqual(6);
    }
    const moves = new Set(replies.map(({ post }) => post.move));
    expect(moves).toEqual(new Set(["BUILD_ON", "CHALLENGE", "ASK", "BRING_EVIDENCE", "CHANGE_MIND"]));
    const counts = [...handedIn].map((key) => students.filter(({ post }) => post.by === key).length);
    expect(counts.filter((count) => count >= 9).length).toBeLessThanOrEqual(5);
    expect(counts.filter((count) => count > 0 && count <= 3).length).toBeGreaterThanOrEqual(4);
    expect(roots.filter(({ post }) => !post.replies).length).toBeGreaterThan(10);
  });

  test("offers a statement that at least five people of each side sign, and one that a single side signs", () => {
    const support = demoPosts.filter(({ post }) => post.isStatement).map(supportOf);
    expect(support.filter(({ low, high }) => low >= 5 && high >= 5).length).toBeGreaterThanOrEqual(1);
    expect(support.filter(({ low, high }) => low === 0 && high >= 3)).toHaveLength(1);
  });

  test("keeps what first thoughts said, and takes none of them back", () => {
    const revised = demoPosts.filter(({ post }) => post.first);
    expect(revised).toHaveLength(1);
    for (const placed of revised) {
      expect(isFirstThought(placed)).toBe(true);
      expect(placed.post.revisedAt).toBeGreaterThan(placed.post.at);
      expect(placed.post.first?.text).not.toBe(placed.post.text);
    }
    const withdrawn = demoPosts.filter(({ post }) => post.withdrawnAt !== undefined);
    expect(withdrawn).toHaveLength(1);
    for (const placed of withdrawn) {
      expect(isFirstThought(placed)).toBe(false);
      expect(placed.post.replies?.length).toBeGreaterThan(0);
    }
  });

  test("holds the posts with a word of the list and no others", () => {
    const wordIn = ({ text }: DemoPost) =>
      rules.heldWords.find((word) => new RegExp(`\\b${word}\\b`, "i").test(text));
    for (const { post } of demoPosts) expect(post.held?.word).toBe(wordIn(post));
    const held = demoPosts.filter(({ post }) => post.held);
    expect(held.map(({ post }) => post.held?.releasedAt === undefined).sort()).toEqual([false, true]);
  });

  test("has one report that is settled by hiding, and one that waits", () => {
    for (const { post, by, at, settledAt } of reports) {
      const [placed] = keyed(post);
      if (!placed) throw new Error(`No post ${post}.`);
      expect(firstAt(by, placed.thread)).toBeLessThan(at);
      expect(placed.post.at).toBeLessThan(at);
      expect(placed.post.hidden?.at ?? null).toBe(settledAt);
    }
    expect(reports.map(({ settledAt }) => settledAt === null)).toEqual([false, true]);
    expect(demoPosts.filter(({ post }) => post.hidden)).toHaveLength(1);
  });

  test("closes one thread, with a summary that rests on posts of it that all can see", () => {
    const inThread = demoPosts.filter(({ thread }) => thread === closed.thread);
    for (const { post } of inThread) expect(post.at).toBeLessThan(closed.at);
    for (const { placed, at } of reactions)
      if (placed.thread === closed.thread) expect(at).toBeLessThan(closed.at);
    expect(closed.posts.length).toBeGreaterThanOrEqual(3);
    for (const key of closed.posts) {
      const posts = inThread.filter(({ post }) => post.key === key);
      expect(posts.map(({ post }) => isSeen(post))).toEqual([true]);
    }
  });

  test("points only at posts and people that are there, and each key names one post", () => {
    const keys = demoPosts.flatMap(({ post }) => post.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const pointed = [...closed.posts, ...reports.map(({ post }) => post), ...Object.values(movedBy)];
    expect(new Set([...pointed, ...notes.flatMap(({ post }) => post ?? [])])).toEqual(new Set(keys));
    for (const { to, post } of notes) {
      expect(handedIn).toContain(to);
      if (post) expect(keyed(post)[0]?.post.by).toBe(to);
    }
    expect(new Set(marks.map(({ of }) => of)).size).toBe(marks.length);
    for (const { of } of marks) expect(handedIn).toContain(of);
  });

  test("names the post that moved somebody only where they say that somebody did", () => {
    const moved = [...handedIn].filter((key) => stanceLater(key)?.moved === "SOMEBODY");
    for (const person of Object.keys(movedBy)) expect(moved).toContain(person);
    expect(Object.keys(movedBy).length).toBeLessThan(moved.length);
    for (const [person, key] of Object.entries(movedBy)) expect(keyed(key)[0]?.post.by).not.toBe(person);
  });
});
