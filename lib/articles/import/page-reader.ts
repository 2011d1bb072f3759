import type { BlockKind } from "@/lib/schemas/article";
import type { PageFacts } from "./fields";
import { looksLikeHeading } from "./marks";
import { oneLine, type Piece } from "./piece";

/** Gathers the words of a page into pieces while it is read from top to bottom. */
export class PageReader {
  readonly pieces: Piece[] = [];
  private readonly told: { -readonly [K in keyof PageFacts]: string } = {};
  private readonly parts: string[] = [];
  private plainLetters = false;
  private boldLetters = false;
  private furniture = false;
  private kind: BlockKind | undefined;
  private prefix = "";

  /** From here on words belong to furniture or not, and make this kind of block. */
  enter(furniture: boolean, kind: BlockKind | undefined): void {
    // Inside a running block the kind can only become more exact.
    if (furniture !== this.furniture) this.endBlock();
    this.furniture = furniture;
    if (this.parts.length === 0) this.kind = kind ?? this.kind;
  }

  words(text: string, isBold: boolean): void {
    this.parts.push(text);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (isBold) this.boldLetters = true;
    else this.plainLetters = true;
  }

  /** A line break in a paragraph; two of them end it. */
  lineBreak(): void {
    if (this.parts.at(-1) === "\n") this.endBlock();
    else this.parts.push("\n");
  }

  number(number: number): void {
    this.prefix = `${number}. `;
  }

  endBlock(): void {
    const text = oneLine(this.parts.join(""));
    const isBold = this.boldLetters && !this.plainLetters;
    if (text) {
      const kind = this.kind ?? (isBold && looksLikeHeading(text) ? "HEADING" : undefined);
      const numbered = this.prefix && !/^\d/.test(text) ? this.prefix + text : text;
      this.pieces.push({ text: numbered, kind, leftOut: this.furniture ? "furniture" : undefined });
      this.prefix = "";
    }
    this.parts.length = 0;
    this.plainLetters = false;
    this.boldLetters = false;
    this.kind = undefined;
  }

  title(text: string): void {
    this.told.title ??= oneLine(text).slice(0, 300);
  }

  /** What the page's head says of the text. */
  meta(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "html" && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(attributes.lang ?? ""))
      this.told.language = attributes.lang ?? "";
    if (name !== "meta") return;
    const content = oneLine(attributes.content ?? "").slice(0, 300);
    const property = (attributes.property ?? attributes.name ?? "").toLowerCase();
    if (!content) return;
    if (property === "og:title") this.told.title = content;
    if (property === "author" || property === "article:author")
      if (!/^https?:/.test(content)) this.told.author = content;
    if (property === "og:site_name") this.told.site = content;
  }

  get facts(): PageFacts {
    return this.told;
  }
}
