import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { run } from "@/lib/server/action";
import { Conflict } from "@/lib/server/errors";
import "@/tests/support/database";

vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const messages = await import("@/messages/en");
  return {
    getTranslations: async (namespace: "Errors") => createTranslator({ locale: "en", messages, namespace }),
  };
});

const schema = z.object({ title: z.string().min(1, "required") });
const outcome = (input: unknown, deed: () => Promise<unknown>) => run(schema, input, deed);
const kindOf = async (deed: () => Promise<unknown>) => {
  const result = await outcome({ title: "A title" }, deed);
  return result.ok ? "done" : result.error.kind;
};

describe("what a browser is told", () => {
  it("of a field that does not fit: at that field", async () => {
    const result = await outcome({ title: "" }, async () => null);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: "invalidInput", fields: { title: expect.any(String) } },
    });
  });

  it("of a rule: its kind", async () => {
    expect(await kindOf(async () => Promise.reject(new Conflict("closed")))).toBe("conflict");
  });

  it("of a row that does not fit its schema: that it is a fault of ours, and nothing of what is in the row", async () => {
    const key = z.object({ placement: z.object({ s1: z.string() }) });
    const result = await outcome({ title: "A title" }, async () => key.parse({ placement: { s1: 7 } }));
    expect(result).toMatchObject({ ok: false, error: { kind: "unexpected", reference: expect.any(String) } });
    expect(JSON.stringify(result)).not.toContain("placement");
  });
});
