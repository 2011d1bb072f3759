import { describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/server/env";

const NEEDED = { DATABASE_URL: "postgres://localhost/colloquy", NEXTAUTH_SECRET: "x".repeat(32) };
const MAIL = {
  SMTP_URL: "smtps://user:secret@mail.example",
  MAIL_FROM: "Colloquy <colloquy@school.example>",
  PUBLIC_URL: "https://colloquy.school.example",
};

describe("the variables for mail", () => {
  it("may be left out, or set to nothing", () => {
    const nothing = { SMTP_URL: "", MAIL_FROM: "", PUBLIC_URL: "" };
    for (const set of [{}, nothing]) expect(parseEnv({ ...NEEDED, ...set }).SMTP_URL).toBeUndefined();
    expect(parseEnv({ ...NEEDED, ...MAIL })).toMatchObject(MAIL);
  });

  it.each([
    [{ SMTP_URL: "mail.example" }, "SMTP_URL must be an smtp:// or smtps:// address"],
    [{ SMTP_URL: "https://mail.example" }, "SMTP_URL must be"],
    [{ MAIL_FROM: "Colloquy" }, "MAIL_FROM must be an e-mail address"],
    [{ PUBLIC_URL: "colloquy.school.example" }, "PUBLIC_URL must be the app's https:// address"],
    [{ MAIL_FROM: "", PUBLIC_URL: undefined }, "To send mail, set MAIL_FROM and PUBLIC_URL too."],
  ])("are told of when %j", (set, sentence) => {
    expect(() => parseEnv({ ...NEEDED, ...MAIL, ...set })).toThrow(sentence);
  });
});
