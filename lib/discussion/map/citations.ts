import type { Passage } from "@/lib/schemas/passage";

/** Selects what a post rests on. */
export const citationColumns = {
  postId: true,
  blockKey: true,
  start: true,
  end: true,
  quote: true,
} as const;

type CitationRow = {
  readonly postId: string;
  readonly blockKey: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

/** Post id → the passages that it rests on; a post without any is not there. */
export function byPost(rows: readonly CitationRow[]): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  for (const { postId, blockKey, ...span } of rows)
    passages.set(postId, [...(passages.get(postId) ?? []), { blockId: blockKey, ...span }]);
  return passages;
}
