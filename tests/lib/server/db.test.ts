import { expect, test } from "vitest";
import { database } from "@/tests/support/database";

test("a test file starts with its own migrated and empty database", async () => {
  expect(await database.user.count()).toBe(0);
  const [{ name }] = await database.$queryRaw<[{ name: string }]>`SELECT current_database() AS name`;
  expect(name).toMatch(/^test_/);
});
