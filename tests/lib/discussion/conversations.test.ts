import { describe, expect, it } from "vitest";
import { chosen, conversationsOf, type PostInBrief, pageOf } from "@/lib/discussion/reading/conversations";
import { ask } from "./class";

const START = Date.UTC(2026, 10, 2);
/** A post as "id by author", at a minute, under another. */
const said = (
  id: string,
  authorId: string,
  minute: number,
  parts: Partial<PostInBrief> = {},
): PostInBrief => ({
  ...{ id, authorId, alias: null, parentId: null, move: null, position: null, text: id },
  createdAt: new Date(START + minute * 60_000),
  isPinned: false,
  isUnread: false,
  isGone: false,
  ...parts,
});
const under = (parentId: string) => ({ parentId });

const POSTS = [
  said("answered", "ann", 1, { position: -40 }),
  said("reply", "bea", 9, { ...under("answered"), move: "CHALLENGE" }),
  said("waits", "bea", 5, { position: 60, isUnread: true }),
  said("waits-longer", "cem", 3),
  said("own", "me", 2, { position: 0 }),
  said("own-again", "me", 4, under("own")),
  said("pinned", "teacher", 8, { isPinned: true }),
];
const reader = { userId: "me", restsOn: (id: string) => id === "reply" };
const roots = (parts: Parameters<typeof ask>[0]) =>
  chosen(conversationsOf(POSTS), ask(parts), reader).map(({ root }) => root.id);

describe("the order of conversations", () => {
  it("puts who waits longest for an answer on top, one's own after others', and answered ones last", () => {
    expect(roots({})).toEqual(["pinned", "waits-longer", "waits", "own", "answered"]);
  });
  it.each([
    ["NEWEST", ["pinned", "waits", "waits-longer", "own", "answered"]],
    ["OLDEST", ["pinned", "answered", "own", "waits-longer", "waits"]],
  ] as const)("%s", (order, expected) => {
    expect(roots({ order })).toEqual(expected);
  });
});

describe("what is asked for", () => {
  it.each([
    [{ show: "UNANSWERED" }, ["pinned", "waits-longer", "waits", "own"]],
    [{ show: "UNREAD" }, ["waits"]],
    [{ show: "MINE" }, ["own"]],
    [{ move: "CHALLENGE" }, ["answered"]],
    [{ side: "LOW" }, ["answered"]],
    [{ side: "MIDDLE" }, ["own"]],
    [{ side: "HIGH" }, ["waits"]],
    [{ passage: "b1:0-5" }, ["answered"]],
    [{ search: "WÁITS" }, ["waits-longer", "waits"]],
    [{ search: "nothing of that" }, []],
  ] as const)("%o", (parts, expected) => {
    expect(roots(parts)).toEqual(expected);
  });
});

describe("conversations", () => {
  it("keeps every post once, an answer below what it answers, also where that is not given", () => {
    const posts = [...POSTS, said("lost", "dan", 7, under("not-given"))];
    const all = conversationsOf(posts).flatMap(({ root, below }) => [
      root.id,
      ...below.map(({ post }) => post.id),
    ]);
    expect(all.sort()).toEqual(posts.map(({ id }) => id).sort());
  });

  it("counts an answer to oneself, or one that is gone, as none", () => {
    const [own] = conversationsOf([said("a", "ann", 1), said("b", "ann", 2, under("a"))]);
    const [gone] = conversationsOf([
      said("a", "ann", 1),
      said("b", "bea", 2, { ...under("a"), isGone: true }),
    ]);
    expect([own?.isAnswered, gone?.isAnswered]).toEqual([false, false]);
  });
});

describe("pages", () => {
  const many = Array.from({ length: 100 }, (_, i) => said(`p${i}`, `a${i}`, i));
  const found = chosen(conversationsOf(many), ask({ order: "OLDEST" }), reader);

  it("gives every conversation once, from page to page", () => {
    const given: string[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page: ReturnType<typeof pageOf> = pageOf(found, ask({ after }));
      given.push(...page.shown.map(({ root }) => root.id));
      after = page.next;
    }
    expect(given).toEqual(many.map(({ id }) => id));
  });

  it("cuts a long conversation, but not the one that a link leads into", () => {
    const long = [
      said("root", "ann", 0),
      ...Array.from({ length: 40 }, (_, i) => said(`r${i}`, "bea", i + 1, under("root"))),
    ];
    const [conversation] = chosen(conversationsOf(long), ask({}), reader);
    const cut = pageOf(conversation ? [conversation] : [], ask({})).shown[0];
    expect((cut?.below.length ?? 0) + (cut?.more ?? 0)).toBe(40);
    expect(cut?.more).toBeGreaterThan(0);
    const post = "r39";
    const whole = pageOf(conversation ? [conversation] : [], { ...ask({}), post }).shown[0];
    expect(whole).toMatchObject({ more: 0 });
  });

  it("cuts none before a post that was found in it", () => {
    const long = [
      said("root", "ann", 0),
      ...Array.from({ length: 40 }, (_, i) =>
        said(`r${i}`, "bea", i + 1, { ...under("root"), isUnread: i === 20 }),
      ),
    ];
    for (const asked of [ask({ search: "r20" }), ask({ show: "UNREAD" })]) {
      const [cut] = pageOf(chosen(conversationsOf(long), asked, reader), asked).shown;
      expect(cut?.below.at(-1)?.post.id).toBe("r20");
      expect(cut?.more).toBe(19);
    }
  });
});
