import type { Annotation } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";
import { segments } from "./segments";

/**
 * A passage drawn with the evidence marker; a numbered one can be reached as `#passage-<number>`. Where passages
 * overlap they are drawn in pieces, and `data-passages` of each piece holds the numbers of all that it belongs to.
 */
export type Mark = {
  readonly passage: Passage;
  readonly number?: number;
  /** `key` marks what counts as right, `cited` what a student rests on. */
  readonly tone?: "cited" | "key";
  /** The one that was just chosen. */
  readonly current?: boolean;
  /** What stands after its last words in place of a number, and where it leads. */
  readonly link?: { readonly href: string; readonly text: string; readonly label: string };
};

export type Note = {
  readonly start: number;
  readonly end: number;
  /** The id of the popover that shows it, and which of the text's annotations it is. */
  readonly popover: string;
  readonly index: number;
  readonly kind: Annotation["kind"];
};
type MarkSpan = { readonly start: number; readonly end: number; readonly mark: Mark };

/**
 * The words of a block as HTML, cut where marks and notes begin and end. Everything that was written by somebody is
 * escaped here, and nothing else is put in but numbers and names of ours. A string and not elements, because a text has
 * hundreds of pieces and is drawn for every reader: see docs/decisions/the-answering-page-is-light.md.
 */
export function wordsHtml(text: string, notes: readonly Note[], marks: readonly Mark[]): string {
  const spans: (Note | MarkSpan)[] = [
    ...notes,
    ...marks.map((mark) => ({ start: mark.passage.start, end: mark.passage.end, mark })),
  ];
  if (spans.length === 0) return escapeHtml(text);
  return segments(text, spans)
    .map(({ start, end, text: words, spans: around }) => {
      const note = around.find((span): span is Note => "index" in span);
      const marked = around.filter((span): span is MarkSpan => "mark" in span);
      const inside = note ? term(note, escapeHtml(words)) : escapeHtml(words);
      return marked.length > 0 ? markedHtml(marked, start, end, inside) : inside;
    })
    .join("");
}

/** For the words between tags and for a quoted attribute. Dashes and curly quotes too, as in `plainJson`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\u2010-\u2026]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A word that opens its explanation, which `Annotations` draws. */
function term({ popover, index, kind }: Note, inside: string): string {
  const link = `href="#${escapeHtml(popover)}" data-note="${index}" draggable="false" aria-haspopup="dialog"`;
  return `<dfn data-kind="${kind}"><a ${link}>${inside}</a></dfn>`;
}

/** A piece of marked text. The number of a mark stands after its last words, and its first words can be reached by it. */
function markedHtml(marked: readonly MarkSpan[], start: number, end: number, inside: string): string {
  const numbers = marked.flatMap(({ mark }) => mark.number ?? []);
  const opening = marked.find((span) => span.start === start)?.mark.number;
  const tone = toneOf(marked);
  const attributes = [
    opening === undefined ? "" : ` id="passage-${opening}"`,
    numbers.length > 0 ? ` data-passages="${numbers.join(" ")}"` : "",
    tone ? ` data-tone="${tone}"` : "",
    marked.some(({ mark }) => mark.current) ? ' data-current="true"' : "",
  ].join("");
  const ending = marked.flatMap((span) => (span.end === end ? (span.mark.number ?? []) : []));
  const links = marked.flatMap((span) => (span.end === end ? (span.mark.link ?? []) : []));
  const markers = [...ending.map(String), ...links.map(linkHtml)]
    .map((inside) => `<sup class="marker" data-number="">${inside}</sup>`)
    .join("");
  return `<mark${attributes}>${inside}</mark>${markers}`;
}

const linkHtml = ({ href, text, label }: NonNullable<Mark["link"]>) =>
  `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">${escapeHtml(text)}</a>`;

/** Of one piece of text: right, or cited and right; nothing where it is cited alone. */
function toneOf(marked: readonly MarkSpan[]): "key" | "both" | undefined {
  const keys = marked.filter(({ mark }) => mark.tone === "key").length;
  if (keys === 0) return undefined;
  return keys === marked.length ? "key" : "both";
}
