import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const inClone = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": inClone("."),
      // Tests are on the server's side of the line that this marker guards.
      "server-only": inClone("node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/support/postgres.ts"],
    env: {
      NEXTAUTH_SECRET: "only for tests, and long enough for them",
      SIGN_UP_CODE: "teachers of the tests",
      LOG_LEVEL: "silent",
    },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
