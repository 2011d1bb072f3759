import type { Answer, ItemDefinition } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { type AnswerBank, answerBanks } from "./class/answer-bank";
import { chance } from "./class/chance";
import type { Essay, Marking } from "./class/essay";
import { opinions, reflections, stanceBefore, stanceLater } from "./class/opinions";
import { pressuresEssays } from "./class/pressures-essays";
import { type DemoPerson, roster } from "./class/roster";
import { sovereigntyEssays } from "./class/sovereignty-essays";
import { lesson } from "./pack";
import { pressuresEssay } from "./pack/pressures-essay";
import { sovereigntyEssay } from "./pack/sovereignty-essay";

/** The due time of the demo's finished assignment, in minutes after its opening. Later is accepted, and late. */
export const DUE_MINUTES = 4 * 24 * 60;

/** One invented student's attempt. Times are minutes after the opening; answers and marks follow the pack. */
export type DemoStudent = {
  readonly name: string;
  /** Null: not started. */
  readonly startedMinutes: number | null;
  /** Null: not handed in. */
  readonly handedInMinutes: number | null;
  readonly late: boolean;
  /** By the item's place in the pack; null is no answer. */
  readonly answers: readonly (Answer | null)[];
  /** Where they stood before reading; null where they did not start. */
  readonly before: FirstStance | null;
  /** Where they stand after the discussion; null where they have not said it. */
  readonly afterDiscussion: LaterStance | null;
  /** What they said of their judgements after handing in. */
  readonly reflection: string | null;
  /** The teacher's markings of extended responses, by the item's place in the pack. */
  readonly marks?: readonly (Marking & { readonly item: number })[];
};

const essaysByItem: ReadonlyMap<ItemDefinition | undefined, Readonly<Record<string, Essay>>> = new Map([
  [sovereigntyEssay, sovereigntyEssays],
  [pressuresEssay, pressuresEssays],
]);

function essayOf({ key }: DemoPerson, item: number): Essay | undefined {
  return essaysByItem.get(lesson[item])?.[key];
}

/** Any word does; this one gives every item a lesson's mix of answers. */
const SEED = "march";

/** `list` is not empty; the earlier a choice stands, the likelier it is taken. */
function typical(list: readonly Answer[], roll: number): Answer | null {
  return list[Math.floor(roll * roll * list.length)] ?? null;
}

function answerFrom(bank: AnswerBank, { key, ability }: DemoPerson, item: number): Answer | null {
  if (chance(SEED, key, item, "blank") < 0.12 * (1 - ability)) return null;
  const right = 1 / (1 + Math.exp(6 * (bank.difficulty - ability)));
  const which = chance(SEED, key, item, "which");
  if (chance(SEED, key, item, "right") < right) return typical(bank.right, which);
  const nearMiss = bank.partly.length > 0 && chance(SEED, key, item, "near") < ability + 0.2;
  return typical(nearMiss ? bank.partly : bank.wrong, which);
}

function answerOf(person: DemoPerson, item: number): Answer | null {
  if (person.startedMinutes === null || item >= (person.reached ?? lesson.length)) return null;
  const bank = answerBanks[lesson[item]?.slug ?? ""];
  if (bank) return answerFrom(bank, person, item);
  const opinion = opinions[lesson[item]?.slug ?? ""];
  if (opinion) return opinion(person.key);
  const essay = essayOf(person, item);
  return essay ? { text: essay.text, passages: [...essay.passages] } : null;
}

function marksOf(person: DemoPerson) {
  return lesson.flatMap((_item, item) => {
    const marking = essayOf(person, item)?.marking;
    return marking ? [{ item, ...marking }] : [];
  });
}

function toStudent(person: DemoPerson): DemoStudent {
  const { name, startedMinutes, handedInMinutes } = person;
  const marks = marksOf(person);
  return {
    name,
    startedMinutes,
    handedInMinutes,
    late: handedInMinutes !== null && handedInMinutes > DUE_MINUTES,
    before: startedMinutes === null ? null : stanceBefore(person.key),
    afterDiscussion: handedInMinutes === null ? null : stanceLater(person.key),
    reflection: handedInMinutes === null ? null : (reflections[person.key] ?? null),
    answers: lesson.map((_item, item) => answerOf(person, item)),
    ...(marks.length > 0 && { marks }),
  };
}

/** The 24 invented students of the demo's finished assignment: the same on every run. */
export const demoClass: readonly DemoStudent[] = roster.map(toStudent);
