import { uuidv7 } from "uuidv7";
import type { Step } from "@/components/drafts/history";
import type { ArticleDraft, Block, BlockKind } from "@/lib/schemas/article";
import type { LeftOut } from "@/lib/schemas/article-import";

export type Fields = Omit<ArticleDraft, "blocks">;

/** A text while it is worked on. Of an edit nothing was left out, and there is no source beside it. */
export type Draft = {
  readonly fields: Fields;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly source: string | null;
};

export type Change =
  | { readonly type: "field"; readonly name: keyof Fields; readonly value: string }
  | { readonly type: "text"; readonly id: string; readonly text: string }
  | { readonly type: "kind"; readonly id: string; readonly kind: BlockKind }
  | { readonly type: "split"; readonly id: string; readonly at: number; readonly newId: string }
  | { readonly type: "join"; readonly id: string }
  | { readonly type: "delete"; readonly id: string }
  | { readonly type: "putBack"; readonly id: string; readonly newId: string };

/** What a new text begins with. */
export const EMPTY: Draft = {
  fields: { title: "", author: "", source: "", language: "en", licenceNote: "" },
  blocks: [],
  leftOut: [],
  source: null,
};

/** A change as a step of the draft's history: typing on in one place is one step. */
export const taking = (change: Change): Step<Draft> => ({
  type: "change",
  to: (draft) => changed(draft, change),
  place: placeOf(change),
});

function placeOf(change: Change): string | null {
  if (change.type === "field") return `field:${change.name}`;
  return change.type === "text" ? `text:${change.id}` : null;
}

/** A change made. The same draft comes back where there is nothing to change. */
export function changed(draft: Draft, change: Change): Draft {
  if (change.type === "field") return { ...draft, fields: { ...draft.fields, [change.name]: change.value } };
  if (change.type === "putBack") return putBack(draft, change.id, change.newId);
  const i = draft.blocks.findIndex(({ id }) => id === change.id);
  const block = draft.blocks[i];
  if (!block) return draft;
  switch (change.type) {
    case "text":
      return withBlocks(draft, i, 1, [{ ...block, text: change.text }]);
    case "kind":
      return withBlocks(draft, i, 1, [{ ...block, kind: change.kind }]);
    case "split":
      return split(draft, i, block, change.at, change.newId);
    case "join":
      return joinWithPrevious(draft, i, block);
    case "delete":
      return withBlocks(draft, i, 1, []);
  }
}

const withBlocks = (draft: Draft, at: number, remove: number, blocks: readonly Block[]): Draft => ({
  ...draft,
  blocks: draft.blocks.toSpliced(at, remove, ...blocks),
});

/** The first part keeps the id, so that what points at it still does. After a heading comes a paragraph. */
function split(draft: Draft, i: number, block: Block, at: number, newId: string): Draft {
  const first = block.text.slice(0, at).trimEnd();
  const second = block.text.slice(at).trimStart();
  if (!first || !second) return draft;
  const kind = block.kind === "HEADING" ? "PARAGRAPH" : block.kind;
  return withBlocks(draft, i, 1, [
    { ...block, text: first },
    { id: newId, kind, text: second },
  ]);
}

function joinWithPrevious(draft: Draft, i: number, block: Block): Draft {
  const before = draft.blocks[i - 1];
  if (!before) return draft;
  const text = [before.text.trimEnd(), block.text.trimStart()]
    .filter(Boolean)
    .join(between(before.text, block.text));
  return withBlocks(draft, i - 1, 2, [{ ...before, text }]);
}

/** Chinese and Japanese put no space between sentences. */
const between = (a: string, b: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，！？；：”」』]$/u.test(a) &&
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“「『]/u.test(b)
    ? ""
    : " ";

/** Puts a line that was left out back where it stood, or at the end where its neighbour is gone. */
function putBack(draft: Draft, id: string, newId: string): Draft {
  const line = draft.leftOut.find((candidate) => candidate.id === id);
  if (!line) return draft;
  const found = draft.blocks.findIndex((block) => block.id === line.before);
  const at = found < 0 ? draft.blocks.length : found;
  const kind = line.reason === "title" ? "HEADING" : "PARAGRAPH";
  return {
    ...withBlocks(draft, at, 0, [{ id: newId, kind, text: line.text }]),
    leftOut: draft.leftOut.filter((candidate) => candidate !== line),
  };
}

/**
 * An id that no block of the text has or had. Short: it stands in every passage. Not by `crypto.randomUUID`, which a page
 * that comes over plain http does not have.
 */
export const newBlockId = (): string => `n${uuidv7().slice(-12)}`;

/** What is sent to be saved: blocks without text are none. */
export const articleOf = ({ fields, blocks }: Draft): ArticleDraft => ({
  ...fields,
  blocks: blocks.filter(({ text }) => text.trim()).map((block) => ({ ...block, text: block.text.trim() })),
});
