import type { Span } from "@/lib/articles/sentences/sentences";

/** A piece of a text that lies in the same spans from its first letter to its last. */
export type Segment<T extends Span> = Span & { readonly text: string; readonly spans: readonly T[] };

/**
 * Cuts a text at every edge of the spans, which may overlap. The segments stand in order and make up the whole text;
 * spans, or parts of them, that lie outside it are ignored.
 */
export function segments<T extends Span>(text: string, spans: readonly T[]): Segment<T>[] {
  const inside = spans.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const edges = new Set([0, text.length]);
  for (const { start, end } of inside) {
    edges.add(Math.max(0, start));
    edges.add(Math.min(text.length, end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const around = inside.filter((span) => span.start <= start && span.end >= end);
    return { start, end, text: text.slice(start, end), spans: around };
  });
}
