import type { TextFormat } from "gift-pegjs";
import { Parser } from "htmlparser2";

/** Elements after which a new line begins. */
const ENDS_LINE = new Set(["p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote"]);
const SILENT = new Set(["script", "style"]);

function textOfHtml(html: string): string {
  let text = "";
  let silent = 0;
  const parser = new Parser({
    ontext: (part) => {
      if (silent === 0) text += part;
    },
    onopentagname: (name) => {
      if (SILENT.has(name)) silent += 1;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
      if (ENDS_LINE.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return text;
}

/** A text of a source in GIFT without markup. Markdown stays as it is written. */
export function plainText(given: TextFormat | null | undefined): string {
  if (!given) return "";
  return (given.format === "html" ? textOfHtml(given.text) : given.text)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
