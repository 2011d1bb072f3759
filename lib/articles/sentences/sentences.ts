/** A span of a text; offsets count UTF-16 code units, `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|No|Art|Arts|vs|etc|e\.g|i\.e|cf|pp|им|ст|гг|тыс|млн)\.\s*$/u;

/** The sentences of a block as spans without the space around them. In order, and none is empty. */
export function sentences(text: string, language: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of new Intl.Segmenter(locale(language), { granularity: "sentence" }).segment(
    text,
  )) {
    const last = found.at(-1);
    if (last && ABBREVIATION.test(text.slice(last.start, index))) last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

/** The words of a block as spans, in order: as `Intl` finds them, also where no spaces part them. */
export function wordsOf(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(locale(language), { granularity: "word" }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The words that a span touches, whole: nobody quotes half a word. */
export function wholeWords(text: string, span: Span, language: string): Span {
  const { start, end } = trimmed(text, span);
  if (start >= end) return { start, end: start };
  const touched = wordsOf(text, language).filter((word) => word.end > start && word.start < end);
  return {
    start: Math.min(start, ...touched.map((word) => word.start)),
    end: Math.max(end, ...touched.map((word) => word.end)),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + inside.trimEnd().length) };
}

/** The article's language, where this browser knows it. */
function locale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
