// JSON that goes into a document beside the payload: what a browser reads there is what was sent, whatever somebody wrote.
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonInDocument } from "@/components/ui/json-beside/json-in-document";
import { jsonByKey } from "@/components/ui/json-beside/sent-json";
import { jsonList, jsonOnce, plainJson } from "@/components/ui/json-once";

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
  jsonByKey().set("k", { json, since: 0 });
  return parseDocument(`<body>${renderToStaticMarkup(<JsonInDocument sent={{ key: "k" }} />)}<p></p></body>`);
}

test("a browser reads what was sent, and nothing in it ends the element that holds it", () => {
  fc.assert(
    fc.property(words, words, (title, text) => {
      const sent = plainJson({ title, text });
      expect(sent).not.toContain("<");
      const [body] = documentWith(sent).children;
      const [held, after, ...more] = body && "children" in body ? body.children : [];
      if (!held || !("children" in held) || !after || !("name" in after)) throw new Error("two elements");
      expect([after.name, more]).toEqual(["p", []]);
      const [json] = held.children;
      expect(json && "data" in json && JSON.parse(json.data)).toEqual({ title, text });
    }),
  );
});

test("a list put together of what is written already is that list", () => {
  fc.assert(
    fc.property(fc.array(words), (texts) => {
      expect(JSON.parse(jsonList(texts.map((text) => plainJson({ text }))))).toEqual(
        texts.map((text) => ({ text })),
      );
    }),
  );
});

test("a server keeps nothing of what it has drawn", () => {
  documentWith("{}");
  expect(jsonByKey().size).toBe(0);
});

test("a text of Latin letters stays in one byte a letter, and one of others as short as it is", () => {
  const much = "He refused a medal, and gave a polite reason for it. ".repeat(6);
  const latin = { text: `“Tokayev’s” refusal – déjà vu… €5, Łódź 😀. ${much}` };
  expect([...jsonOnce(latin)].filter((letter) => letter > "\u00ff")).toEqual([]);
  expect(JSON.parse(jsonOnce(latin))).toEqual(latin);
  const kazakh = { text: "Аумақтық тұтастық пен өзін-өзі билеу." };
  expect(plainJson(kazakh)).toBe(JSON.stringify(kazakh));
});
