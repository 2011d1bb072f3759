import { describe, expect, it } from "vitest";
import { hashSecret, isCommonPassword, isGuessablePin, secretMatches } from "@/lib/accounts/secrets/secrets";

describe("passwords and PINs", () => {
  it.each(["password123", "Qwertyuiop", "1234567890", "aaaaaaaaaa", "abcdefghij", "football2024!"])(
    "%s is too common",
    (password) => expect(isCommonPassword(password)).toBe(true),
  );

  it.each(["a quiet reading room", "нос поезда синий", "tr4m-lines-at-dawn"])("%s is not", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it.each(["111111", "123456", "654321", "121212", "123123", "234567"])("the PIN %s is guessable", (pin) => {
    expect(isGuessablePin(pin)).toBe(true);
  });

  it.each(["507318", "849261", "100299"])("the PIN %s is not", (pin) => {
    expect(isGuessablePin(pin)).toBe(false);
  });

  it("stores them as argon2id, each with a salt of its own", async () => {
    const [one, two] = await Promise.all([hashSecret("507318"), hashSecret("507318")]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(two);
    expect(await secretMatches(one, "507318")).toBe(true);
    expect(await secretMatches(one, "507319")).toBe(false);
    expect(await secretMatches(undefined, "507318")).toBe(false);
  });
});
