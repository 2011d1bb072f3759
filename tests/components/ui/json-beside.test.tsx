// JSON that goes into a document beside the payload: what a browser reads there is what was sent, whatever somebody wrote.
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonInDocument } from "@/components/ui/json-beside/json-in-document";
import { beside } from "@/components/ui/json-beside/sent-json";
import { jsonOnce, plainJson } from "@/components/ui/json-once";

const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</script>",
        "<!--",
        "<script>",
        "]]>",
        "’",
        "…",
        "\u2028",
        "\\u003c",
        '"',
        "Қазақстан",
        "😀",
      ),
    ),
  )
  .map((parts) => parts.join(""));

/** What stands in the document that holds this JSON under the key `k`. */
function documentWith(json: string) {
  beside().set("k", { json, since: 0 });
  return parseDocument(`<body>${renderToStaticMarkup(<JsonInDocument sent={{ key: "k" }} />)}<p></p></body>`);
}

test("a browser reads what was sent, and nothing in it ends the element that holds it", () => {
  fc.assert(
    fc.property(words, words, (title, text) => {
      const [body] = documentWith(plainJson({ title, text })).children;
      const [held, after, ...more] = body && "children" in body ? body.children : [];
      if (!held || !("children" in held) || !after || !("name" in after)) throw new Error("two elements");
      expect([after.name, more]).toEqual(["p", []]);
      const [json] = held.children;
      expect(json && "data" in json && JSON.parse(json.data)).toEqual({ title, text });
    }),
  );
});

test("a server keeps nothing of what it has drawn", () => {
  documentWith("{}");
  expect(beside().size).toBe(0);
});

test("a text of Latin letters stays in one byte a letter", () => {
  const text = { text: "“Tokayev’s” refusal – a medal… déjà vu" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that one byte can say
  expect(jsonOnce(text)).toMatch(/^[\u0000-\u00ff]*$/);
  expect(JSON.parse(jsonOnce(text))).toEqual(text);
});
