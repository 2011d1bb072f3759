import { expect, test } from "vitest";
import { escapedXml, svgDocument, xml } from "@/lib/server/svg";

test.each([
  [`<a href="x">&'</a>`, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;"],
  ["Қазақстан 他 🕊️", "Қазақстан 他 🕊️"],
  ["\u0000\u0008\uD800x\uFFFF", "\uFFFD\uFFFD\uFFFDx\uFFFD"],
  ["a\tb\nc", "a\tb\nc"],
])("%j is written as %j", (text, written) => {
  expect(escapedXml(text)).toBe(written);
});

test("attributes are escaped, and those without a value left out", () => {
  expect(xml("g", { id: `"><script>`, x: 1, y: null })).toBe(`<g id="&quot;&gt;&lt;script&gt;" x="1"/>`);
  expect(svgDocument({ width: 2, height: 1, title: "<b>" }, [])).toContain("<title>&lt;b&gt;</title>");
});
