import { describe, expect, it } from "vitest";
import { convert } from "@/lib/articles/import/convert";

/** An invented article with the mess of a page around it: furniture, broken sentences, numbered parts. */
const MESSY = `The bridge nobody wanted!

Spread the word

Author: Mira Voss source: The River Post (weekly edition) reprinted with permission

A bridge is not only steel. It is also a question of who pays.

01 A council and its river

In spring the council of Halden voted on a second bridge across the Lor. The plan, drawn up by an engineer from the old

ferry company

, had been waiting in a drawer for nine years.

12 Comments

The mayor said: “We listen, we weigh, and then we build.” Nobody laughed.

Share on Facebook

02 What the ferrymen said

“We have carried this town for a century, through ice and flood and two wars. We ask only that you look at the sums again.”

Note three points:

1. The ferry costs the town nothing.

2. The bridge, by the “lowest estimate”, costs four years of school repairs.

The old harbour master keeps a ledger

Entries in it go back to 1911; nobody has found a mistake in them.

03 What is left

Will the bridge be built? Probably.

Read more: Ten bridges you must see

Leave a comment

Your e-mail address will not be published.

Name

Website

Post Comment

© 2031 The River Post. All rights reserved.
`;

describe("a page pasted as plain text", () => {
  const imported = convert(MESSY, "text/plain");
  const texts = imported.blocks.map(({ text }) => text);

  it("has its numbered parts as headings, and no others", () => {
    expect(imported.blocks.filter(({ kind }) => kind === "HEADING").map(({ text }) => text)).toEqual([
      "01 A council and its river",
      "02 What the ferrymen said",
      "03 What is left",
    ]);
  });

  it("has its title, author and source as fields", () => {
    expect(imported.fields).toEqual({
      title: "The bridge nobody wanted!",
      author: "Mira Voss",
      source: "The River Post (weekly edition) reprinted with permission",
      language: "en",
      licenceNote: "",
    });
  });

  it("has the page's furniture left out, each line with the place it came from", () => {
    expect(imported.leftOut.filter(({ reason }) => reason === "furniture").map(({ text }) => text)).toEqual([
      "Spread the word",
      "12 Comments",
      "Share on Facebook",
      "Read more: Ten bridges you must see",
      "Leave a comment",
      "Your e-mail address will not be published.",
      "Name",
      "Website",
      "Post Comment",
      "© 2031 The River Post. All rights reserved.",
    ]);
    const share = imported.leftOut.find(({ text }) => text === "Share on Facebook");
    expect(imported.blocks.find(({ id }) => id === share?.before)?.text).toBe("02 What the ferrymen said");
  });

  it("has sentences whole that the page broke around a link", () => {
    expect(texts).toContain(
      "In spring the council of Halden voted on a second bridge across the Lor. The plan, drawn up by an engineer from the old ferry company, had been waiting in a drawer for nine years.",
    );
    expect(texts).toContain(
      "The old harbour master keeps a ledger Entries in it go back to 1911; nobody has found a mistake in them.",
    );
  });

  it("has numbered points as list items and a paragraph in quotation marks as a quotation", () => {
    const ofKind = (wanted: string) =>
      imported.blocks.filter(({ kind }) => kind === wanted).map(({ text }) => text.slice(0, 20));
    expect(ofKind("LIST_ITEM")).toEqual(["1. The ferry costs t", "2. The bridge, by th"]);
    expect(ofKind("QUOTE")).toEqual(["“We have carried thi"]);
  });
});

const page = (body: string, head = "") =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

describe("a page as HTML", () => {
  it("keeps headings, quotations and points, and leaves out what is around the text", () => {
    const { blocks, leftOut, fields } = convert(
      page(
        `<nav><a href="/">Home</a> <a href="/x">Politik</a></nav>
        <article><h1>Die Brücke</h1><p class="share-buttons">Teilen</p>
        <p>Der erste Absatz ist <b>wichtig</b>.<br>Er geht weiter.</p><h2>Ein Titel</h2>
        <blockquote><p>Niemand hat gefragt.</p></blockquote>
        <ol start="3"><li>Der dritte Punkt.</li><li>Der vierte Punkt.</li></ol></article>
        <aside>Newsletter bestellen</aside><footer>Impressum</footer>`,
        `<title>Die Brücke | Flusspost</title><meta property="og:title" content="Die Brücke"><meta name="author" content="Mira Voss">`,
      ),
      "text/html",
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["PARAGRAPH", "Der erste Absatz ist wichtig. Er geht weiter."],
      ["HEADING", "Ein Titel"],
      ["QUOTE", "Niemand hat gefragt."],
      ["LIST_ITEM", "3. Der dritte Punkt."],
      ["LIST_ITEM", "4. Der vierte Punkt."],
    ]);
    expect(fields).toMatchObject({ title: "Die Brücke", author: "Mira Voss", language: "de" });
    expect(leftOut.map(({ text }) => text)).toEqual([
      "Home Politik",
      "Die Brücke",
      "Teilen",
      "Newsletter bestellen",
      "Impressum",
    ]);
  });

  it("believes no class name that would leave next to nothing", () => {
    const { blocks } = convert(
      page(`<div class="widget"><p>All of the text stands in a widget here. It is long.</p></div>`),
      "text/html",
    );
    expect(blocks).toHaveLength(1);
  });
});
