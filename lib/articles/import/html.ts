import { Parser } from "htmlparser2";
import { InvalidInput } from "@/lib/server/errors";
import { BLOCK_TAGS, furnitureByName, furnitureByTag, kindOfTag, UNREAD_TAGS } from "./html-tags";
import { PageReader } from "./page-reader";

/** Deeper than any page; what is deeper was made to break a parser. */
const DEEPEST = 400;

type Open = {
  readonly name: string;
  /** Nothing inside is words of the page: scripts, drawings, controls. */
  readonly unread: boolean;
  readonly furniture: boolean;
  /** A list that counts, and how far it is. */
  counted: number | null;
};

/**
 * Reads a page for its words alone. No tree is built and nothing of the page is kept but text, so that scripts,
 * handlers, links and drawings in it end here.
 * @throws InvalidInput for a page that is nested without end.
 */
export function readPage(html: string, trustNames: boolean): PageReader {
  const page = new PageReader();
  const open: Open[] = [];
  const top = () => open.at(-1);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) throw new InvalidInput("importTooDeep");
        page.meta(name, attributes);
        const around = top();
        const unread = around?.unread === true || UNREAD_TAGS.has(name);
        const furniture =
          around?.furniture === true ||
          furnitureByTag(name, attributes) ||
          (trustNames && furnitureByName(name, attributes));
        if (BLOCK_TAGS.has(name)) page.endBlock();
        if (name === "br") page.lineBreak();
        const counted = name === "ol" ? Number.parseInt(attributes.start ?? "1", 10) || 1 : null;
        if (name === "li" && around?.counted != null) page.number(around.counted++);
        open.push({ name, unread, furniture, counted });
        if (!unread) page.enter(furniture, kindAround(open));
      },
      ontext(text) {
        const around = top();
        if (around?.name === "title" && around.unread) page.title(text);
        if (!around?.unread) page.words(text, isBold(open));
      },
      onclosetag(name) {
        const closed = open.pop();
        if (BLOCK_TAGS.has(name)) page.endBlock();
        else if (name === "td" || name === "th") page.words(" ", false);
        const around = top();
        if (closed && !around?.unread) page.enter(around?.furniture === true, kindAround(open));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  page.endBlock();
  return page;
}

const isBold = (open: readonly Open[]): boolean => open.some(({ name }) => name === "b" || name === "strong");

/** The kind of the nearest element that makes one: a paragraph in a quotation is a quotation. */
function kindAround(open: readonly Open[]) {
  for (let i = open.length - 1; i >= 0; i--) {
    const kind = kindOfTag(open[i]?.name ?? "");
    if (kind) return kind;
  }
  return undefined;
}
