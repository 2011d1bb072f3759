import { describe, expect, it } from "vitest";
import { isOwnOrigin } from "@/lib/server/route";

const from = (headers: Record<string, string>) =>
  isOwnOrigin(new Request("http://127.0.0.1:3000/api/session", { method: "DELETE", headers }));

describe("a request that changes something", () => {
  it.each([
    ["from our own page", { origin: "http://school.example", host: "school.example" }, true],
    [
      "from our own page, through a proxy that asks by another name",
      { origin: "https://school.example", host: "10.0.0.7:3000", "x-forwarded-host": "school.example" },
      true,
    ],
    [
      "through two such proxies",
      { origin: "https://school.example", host: "app", "x-forwarded-host": "school.example, inner.example" },
      true,
    ],
    ["from another site", { origin: "https://evil.example", host: "school.example" }, false],
    [
      "from another site, through a proxy",
      { origin: "http://10.0.0.7:3000", host: "10.0.0.7:3000", "x-forwarded-host": "school.example" },
      false,
    ],
    ["from a page without an origin", { origin: "null", host: "school.example" }, false],
    ["from no page", { host: "school.example" }, false],
  ])("%s", (_, headers, expected) => {
    expect(from(headers as Record<string, string>)).toBe(expected);
  });
});
