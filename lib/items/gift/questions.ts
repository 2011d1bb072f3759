/** One question of a source, alone. Lines count from 1 in the whole source. */
export type Written = {
  readonly line: number;
  readonly lastLine: number;
  readonly source: string;
  /** Where each line of `source` stands in the whole. */
  readonly lines: readonly number[];
};

/** The questions of a source in GIFT: a blank line ends one, and a line that begins with // is a comment. */
export function questionsIn(source: string): Written[] {
  const found: { text: string; line: number }[][] = [[]];
  for (const [at, text] of source
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (!text.trim()) found.push([]);
    else if (!text.trimStart().startsWith("//")) found.at(-1)?.push({ text, line: at + 1 });
  }
  return found.flatMap((rows) => {
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return [];
    return [
      {
        line: first.line,
        lastLine: last.line,
        source: rows.map(({ text }) => text).join("\n"),
        lines: rows.map(({ line }) => line),
      },
    ];
  });
}
