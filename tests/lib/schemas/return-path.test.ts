import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/schemas/return-path";

describe("where signing in leads", () => {
  it.each([
    ["/courses", "/courses"],
    ["/assignments/7?x=1&y=%20#b2", "/assignments/7?x=1&y=%20#b2"],
    ["/a/../courses", "/courses"],
    ["/курс", "/%D0%BA%D1%83%D1%80%D1%81"],
  ])("follows %s, which is ours", (asked, path) => {
    expect(ownPath(asked, "/home")).toBe(path);
  });

  it.each([
    undefined,
    "",
    "/",
    "courses",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "\n//evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/%2e//evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "//user@evil.example:99999999",
    ["/courses", "//evil.example"],
    { toString: () => "//evil.example" },
  ])("goes home instead of %j", (asked) => {
    expect(ownPath(asked, "/home")).toBe("/home");
  });
});
