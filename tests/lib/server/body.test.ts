import { describe, expect, it } from "vitest";
import { readWithin } from "@/lib/server/body";

/** A body whose length nobody announces. It counts the parts that were taken of it. */
function endless() {
  const taken = { parts: 0 };
  const body = new ReadableStream({
    pull(controller) {
      taken.parts += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { taken, request: new Request("http://x/", { method: "PUT", body, duplex: "half" } as RequestInit) };
}

describe("a body read within a limit", () => {
  it("comes whole up to the limit", async () => {
    const request = new Request("http://x/", { method: "PUT", body: "1234" });
    expect(await readWithin(request, 4)).toEqual(Buffer.from("1234"));
  });

  it("is not read beyond it, though its length was not announced", async () => {
    const { request, taken } = endless();
    expect(await readWithin(request, 5000)).toBeNull();
    expect(taken.parts).toBeLessThan(10);
  });

  it("is not read at all when too long by its own account", async () => {
    const request = new Request("http://x/", {
      method: "PUT",
      body: "1234",
      headers: { "Content-Length": "9000" },
    });
    expect(await readWithin(request, 5000)).toBeNull();
  });
});
