import { describe, expect, it } from "vitest";
import { jsonUnlessKnown } from "@/lib/server/etag";

const ask = (value: unknown, known?: string) =>
  jsonUnlessKnown(new Request("http://x/", known ? { headers: { "If-None-Match": known } } : {}), value);
const tagOf = (value: unknown) => ask(value).headers.get("etag") ?? "";

describe("an answer that is asked for again", () => {
  it("comes whole the first time, with its tag", async () => {
    const response = ask({ a: 1 });
    expect([response.status, await response.json()]).toEqual([200, { a: 1 }]);
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
  });

  it.each([
    ["it is the same", (tag: string) => tag],
    ["a proxy made the tag weak", (tag: string) => `W/${tag}`],
    ["it is among several", (tag: string) => `"other", ${tag}`],
  ])("is 304 without a body when %s", async (_, known) => {
    const response = ask({ a: 1 }, known(tagOf({ a: 1 })));
    expect([response.status, await response.text()]).toEqual([304, ""]);
  });

  it("comes whole again when it has changed", () => {
    expect(ask({ a: 2 }, tagOf({ a: 1 })).status).toBe(200);
  });
});
