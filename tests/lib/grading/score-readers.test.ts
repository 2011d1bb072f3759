import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const LIB = join(import.meta.dirname, "../../../lib");
const READS = /\bscore\.(find|groupBy|aggregate|count)|\bscores: \{|(FROM|JOIN) score\b/;
/** It asks what the viewer may see, or is told by its caller. */
const ASKS = /\b(seenScores|seenInSql|seen)\b/;

/** Those that need not ask what is kept from a second marker (see docs/decisions/second-marking.md), and why. */
const NEED_NOT: Readonly<Record<string, string>> = {
  "assignments/queries.ts": "counts what is left to mark, and tells no mark",
  "grading/adjusting/regrade.ts": "whoever marks a second time is turned away before",
  "grading/ask-second-look.ts": "a student's own answer",
  "grading/queries.ts": "a student's own result",
  "grading/released/mean-of-attempts.ts": "a student's own result",
  "grading/return-attempts.ts": "whether all is marked, and no mark",
  "grading/second/load-second.ts": "which answers the second marker had marked first themself",
  "grading/settle-marks.ts": "not before the second marker has finished",
  "grading/to-revise.ts": "a student's own results",
  "grading/undo-mark.ts": "one's own mark",
  "grading/undo-settlement.ts": "not before the second marker has finished",
};

/** Without what is said in comments. */
const codeOf = (file: string) =>
  readFileSync(join(LIB, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

const readers = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter((file) => {
  if (!file.endsWith(".ts") || file.startsWith("server/generated")) return false;
  return READS.test(codeOf(file));
});

describe("whatever reads scores", () => {
  it("keeps the first marks from a second marker, or is listed here with the reason why it need not", () => {
    const silent = readers.filter((file) => !ASKS.test(codeOf(file)));
    expect(silent.sort()).toEqual(Object.keys(NEED_NOT).sort());
  });
});
