import { randomUUID } from "node:crypto";
import type { ItemKind } from "../../../lib/schemas/item";
import type { DemoStudent } from "../content/class";
import { chance } from "../content/class/chance";
import { lesson } from "../content/pack";
import type { Library } from "../library/seed-library";

const SEED = "june";

/** What a question of its kind takes, and the text, in seconds. */
const USUAL = {
  CHOICE: 50,
  MULTIPLE_CHOICE: 75,
  CATEGORISE: 110,
  MATCH: 100,
  ORDER: 95,
  SHORT_ANSWER: 55,
  NUMERIC: 80,
  MATRIX: 150,
  STANCE: 60,
  EVIDENCE_PAIR: 105,
  PASSAGE: 90,
  EXTENDED_RESPONSE: 540,
} as const satisfies Record<ItemKind, number>;
const READING = 560;

/** Most of what passes between start and hand-in at most: a person looks up as well. */
const MOST_OF_IT = 0.9;

/**
 * How long an invented student was at the text and at each question: quick or slow as they are, with a share of chance, shorter where
 * they gave no answer, and all of it within the time of their attempt. Some have worked on paper, and have no times.
 */
export function timesOf(
  library: Library,
  { name, answers }: DemoStudent,
  place: number,
  { from, to }: { from: Date; to: Date },
): { tabId: string; itemVersionId: string | null; seconds: number }[] {
  if (place % 11 === 10) return [];
  const tabId = randomUUID();
  const pace = 0.7 + 0.8 * chance(SEED, name);
  const varied = (seconds: number, at: number) => seconds * pace * (0.6 + 0.9 * chance(SEED, name, at));
  const rows = [
    { itemVersionId: null, seconds: varied(READING, -1) },
    ...lesson.flatMap(({ kind }, at) => {
      const itemVersionId = library.itemVersionIds[at];
      const seconds = varied(USUAL[kind], at) * (answers[at] === null ? 0.4 : 1);
      return itemVersionId ? [{ itemVersionId, seconds }] : [];
    }),
  ];
  const all = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const fits = Math.min(1, (MOST_OF_IT * (to.getTime() - from.getTime())) / 1000 / all);
  return rows.map((row) => ({ tabId, ...row, seconds: Math.max(1, Math.floor(row.seconds * fits)) }));
}
