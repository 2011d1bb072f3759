import { describe, expect, it } from "vitest";
import { convert } from "@/lib/articles/import/convert";
import { decode } from "@/lib/articles/import/decode";
import { importSource } from "@/lib/articles/import-source";
import { MAX_IMPORT_BYTES } from "@/lib/schemas/article-import";
import "@/tests/support/database";
import { makeTeacher } from "@/tests/support/factories";
import { viewer } from "@/tests/support/viewers";

const code = (call: () => unknown) => {
  try {
    call();
    return "taken in";
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("hostile pages", () => {
  const SAFE = "<p>The bridge was built.</p>";
  const ATTACKS = {
    script: `<script>alert(1)</script>${SAFE}`,
    "script that never ends": `${SAFE}<script>alert(1)`,
    handler: `<img src=x onerror="alert(1)">${SAFE}`,
    "javascript link": `${SAFE.replace("bridge", '<a href="javascript:alert(1)">bridge</a>')}`,
    svg: `<svg><script>alert(1)</script><text>drawn</text></svg>${SAFE}`,
    iframe: `<iframe srcdoc="<script>alert(1)</script>"></iframe>${SAFE}`,
    style: `<style>body{background:url(javascript:alert(1))}</style>${SAFE}`,
    template: `<template><p>alert(1)</p></template>${SAFE}`,
    noscript: `<noscript><p>alert(1)</p></noscript>${SAFE}`,
    comment: `<!-- <p>alert(1)</p> -->${SAFE}`,
    form: `<textarea>alert(1)</textarea><select><option>alert(1)</select>${SAFE}`,
    doctype: `<!DOCTYPE x [<!ENTITY a "alert(1)"><!ENTITY b "&a;&a;&a;">]>${SAFE}`,
  };
  it.each(Object.entries(ATTACKS))("%s: only the words are left", (_, html) => {
    expect(convert(html, "text/html").blocks.map(({ text }) => text)).toEqual(["The bridge was built."]);
  });

  it("turn no escaped tag into a tag", () => {
    const [block] = convert("<p>&lt;script&gt;alert(1)&lt;/script&gt; is code.</p>", "text/html").blocks;
    expect(block?.text).toBe("<script>alert(1)</script> is code.");
  });

  it.each([
    ["nested without end", "<div>".repeat(200_000), "importTooDeep"],
    ["of brackets alone", "<".repeat(1_000_000), "taken in"],
    ["of unclosed comments", "<!--".repeat(500_000), "importEmpty"],
    ["of entities", `<p>${"&amp;".repeat(500_000)}x</p>`, "taken in"],
    ["of stray end tags", `<p>x</p>${"</b>".repeat(500_000)}`, "taken in"],
    ["of a path that does not end", `<p>${"/a".repeat(90)}.</p>`, "taken in"],
    ["of ways on, with spaces between", `<p>home${" / a".repeat(45)}.</p>`, "taken in"],
    ["of words for sharing", `<p>share ${"pin it ".repeat(26)}q</p>`, "taken in"],
    ["of signs for a heading", `<p># ${"#".repeat(500_000)}x</p>`, "taken in"],
  ])("%s are answered soon", (_, html, expected) => {
    const began = performance.now();
    const outcome = code(() => convert(html, "text/html"));
    expect([expected, "importEmpty", "importTooLong"]).toContain(outcome);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe("sizes", () => {
  it.each([
    ["", "importEmpty"],
    [" \n\t\u00a0\u200b\n", "importEmpty"],
    ["— * —\n\n...", "importEmpty"],
    ["A line.\n\n".repeat(2001), "importTooLong"],
  ])("%j", (source, expected) => expect(code(() => convert(source, "text/plain"))).toBe(expected));

  it("a source of 50 MB is refused with a sentence of its own", async () => {
    const teacher = await viewer(await makeTeacher());
    const big = importSource(teacher, { bytes: new Uint8Array(50_000_000), type: "text/plain" });
    await expect(big).rejects.toMatchObject({ kind: "invalidInput", code: "importTooLarge" });
  });

  it("a source of the greatest size is read in seconds", async () => {
    const line = "A sentence of no great length that says nothing at all. ";
    const text = line.repeat(Math.floor(MAX_IMPORT_BYTES / line.length));
    const began = performance.now();
    const { blocks } = convert(text, "text/plain");
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(20_000);
    expect(blocks.map((block) => block.text).join(" ")).toBe(text.trim());
  });
});

describe("encodings", () => {
  const russian = "Мост построили. Никто не смеялся.";
  /** windows-1251 has the Russian letters in one row, but for ё. */
  const cp1251 = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) => {
        const point = letter.codePointAt(0) ?? 0;
        return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
      }),
    );
  const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
  const cases: readonly (readonly [string, Uint8Array, "text/plain" | "text/html"])[] = [
    ["UTF-8", Buffer.from(russian), "text/plain"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${russian}`), "text/plain"],
    ["UTF-16, low byte first", Buffer.from(`\uFEFF${russian}`, "utf16le"), "text/plain"],
    ["UTF-16, high byte first", utf16be(`\uFEFF${russian}`), "text/plain"],
    ["windows-1251 that nothing names", cp1251(russian), "text/plain"],
    [
      "windows-1251 that the page names",
      cp1251(`<meta charset="windows-1251"><p>${russian}</p>`),
      "text/html",
    ],
    [
      "windows-1251 in the long form",
      cp1251(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${russian}</p>`),
      "text/html",
    ],
  ];
  it.each(cases)("%s", (_, bytes, type) => {
    const { blocks, fields } = convert(decode(bytes, type), type);
    expect(blocks.map(({ text }) => text).join(" ")).toBe(russian);
    expect(fields.language).toBe("ru");
  });

  it("UTF-16 without a mark, and accents of windows-1252", () => {
    expect(decode(Buffer.from("The bridge was built.", "utf16le"), "text/plain")).toBe(
      "The bridge was built.",
    );
    expect(decode(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75]), "text/plain")).toBe("Café au");
  });
});
