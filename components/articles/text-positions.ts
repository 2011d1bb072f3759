import type { Span } from "@/lib/articles/sentences/sentences";

/** A span in a block of the article that stands in the page. */
export type Place = Span & { readonly blockId: string };

const isText = (node: Node): boolean => !node.parentElement?.closest("[data-number]");

/** The block's own words in order; the numbers of marks, which are not part of the text, are left out. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (isText(walker.currentNode)) nodes.push(walker.currentNode as Text);
  return nodes;
}

const blockOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>("[data-block]") ?? null;

/** Where a point of the page's tree stands in the text of its block. */
function offsetIn(block: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  let length = 0;
  for (const text of textNodes(block)) {
    if (!before.intersectsNode(text)) break;
    length += text === node ? offset : before.comparePoint(text, text.length) <= 0 ? text.length : 0;
    if (text === node) break;
  }
  return length;
}

/** What a selection covers, a place for each block that it has letters of. */
export function placesOfRange(root: Element, range: Range): Place[] {
  const blocks = [...root.querySelectorAll<HTMLElement>("[data-block]")];
  return blocks
    .filter((block) => range.intersectsNode(block))
    .map((block) => {
      const inside = (node: Node) => block.contains(node);
      const start = inside(range.startContainer)
        ? offsetIn(block, range.startContainer, range.startOffset)
        : 0;
      const end = inside(range.endContainer)
        ? offsetIn(block, range.endContainer, range.endOffset)
        : textNodes(block).reduce((sum, text) => sum + text.length, 0);
      return { blockId: block.dataset.block ?? "", start, end };
    })
    .filter(({ start, end }) => start < end);
}

/** The place of the letter at a point of the window; null beside the text. */
export function placeOfPoint(
  root: Element,
  x: number,
  y: number,
): { blockId: string; offset: number } | null {
  const caret = caretAt(x, y);
  const block = caret && blockOf(caret.node);
  if (!caret || !block?.dataset.block || !root.contains(block)) return null;
  return { blockId: block.dataset.block, offset: offsetIn(block, caret.node, caret.offset) };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari before 18.4 has only the older name.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The part of the page that a place covers; null where its block is not there. */
export function rangeOfPlace(root: Element, { blockId, start, end }: Place): Range | null {
  const block = root.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
  if (!block) return null;
  const range = document.createRange();
  let at = 0;
  for (const text of textNodes(block)) {
    if (start >= at && start <= at + text.length) range.setStart(text, start - at);
    if (end > at && end <= at + text.length) {
      range.setEnd(text, end - at);
      return range;
    }
    at += text.length;
  }
  return null;
}
