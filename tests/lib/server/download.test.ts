import { describe, expect, it } from "vitest";
import { download } from "@/lib/server/download";

const disposition = (name: string) => download(name, "csv", "a").headers.get("content-disposition") ?? "";

describe("the name of a file", () => {
  it("is cut between two characters, and not in the middle of one", () => {
    expect(disposition(`${"x".repeat(79)}😀 and more`)).toContain(`${"x".repeat(79)}%F0%9F%98%80.csv`);
  });
});
