import type { Answer } from "@/lib/schemas/item";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { passage } from "../passages";
import { chance } from "./chance";

const SEED = "may";

const PLACES = ["kosovo", "donetsk", "chechnya", "taiwan", "mongolia", "texas"] as const;
const judged = (...principles: string[]): Answer => ({
  judgements: Object.fromEntries(PLACES.map((place, at) => [place, principles[at] ?? "open"])),
});

/** What students give to an item that is never marked: of every opinion, some of one mind and some of several. */
const judgements: readonly Answer[] = [
  judged("integrity", "integrity", "integrity", "integrity", "integrity", "integrity"),
  judged("people", "people", "people", "people", "people", "people"),
  judged("people", "integrity", "people", "open", "people", "integrity"),
  judged("people", "open", "people", "people", "people", "open"),
  judged("integrity", "integrity", "integrity", "integrity", "people", "integrity"),
  judged("people", "integrity", "integrity", "integrity", "people", "integrity"),
  judged("open", "open", "people", "open", "people", "integrity"),
  { judgements: { kosovo: "people", donetsk: "integrity", chechnya: "people" } },
];

const onPurpose = passage("b15", "They wanted it there, so that great powers could keep a double standard");
const states = passage("b13", "the United Nations would grow from 193 states to 500 or even 600");
const argument = passage("b17", "one day self-determination could become an argument for taking it away");

/** How far people move, towards which end, and what moved them. */
const moves = [
  { by: -30, moved: "PASSAGE", passages: [states] },
  { by: 0, moved: "NOTHING", passages: [] },
  { by: -20, moved: "OWN_THINKING", passages: [] },
  { by: 20, moved: "PASSAGE", passages: [onPurpose] },
  { by: -40, moved: "PASSAGE", passages: [argument] },
  { by: 10, moved: "OWN_THINKING", passages: [] },
  { by: -10, moved: "SOMEBODY", passages: [] },
] as const;

const pick = <T>(list: readonly T[], ...words: string[]): T | undefined =>
  list[Math.floor(chance(SEED, ...words) * list.length)];

const within = (position: number) => Math.max(-100, Math.min(100, position));
const sure = (roll: number) => ([1, 2, 3, 4] as const)[Math.floor(roll * 4)] ?? 2;

/** Where an invented student stood before reading. */
export const stanceBefore = (person: string): FirstStance => ({
  position: Math.round(chance(SEED, person, "before") * 18 - 8) * 10,
  confidence: sure(chance(SEED, person, "sure")),
});

function stanceAfter(person: string): Answer {
  const { by, moved, passages } = pick(moves, person, "move") ?? moves[1];
  const confidence = sure(Math.min(0.99, chance(SEED, person, "sure") + 0.2));
  return { position: within(stanceBefore(person).position + by), confidence, moved, passages: [...passages] };
}

/** How far people move when they talk about it, and by what. */
const afterTalk = [
  { by: 20, moved: "SOMEBODY" },
  { by: 0, moved: "NOTHING" },
  { by: -20, moved: "SOMEBODY" },
  { by: 10, moved: "OWN_THINKING" },
  { by: -30, moved: "PASSAGE" },
] as const;

/** Where an invented student stands after the discussion; null for those who have not said it. */
export function stanceLater(person: string): LaterStance | null {
  if (chance(SEED, person, "silent") < 0.3) return null;
  const read = pick(moves, person, "move") ?? moves[1];
  const { by, moved } = pick(afterTalk, person, "talk") ?? afterTalk[1];
  return {
    position: within(within(stanceBefore(person).position + read.by) + by),
    confidence: sure(Math.min(0.99, chance(SEED, person, "sure") + 0.3)),
    moved,
    movedByPostId: null,
  };
}

/** By the item's slug. */
export const opinions: Readonly<Record<string, (person: string) => Answer | null>> = {
  "one-principle": (person) => pick(judgements, person, "judgements") ?? null,
  "may-a-people-leave": stanceAfter,
};

/** By the person's key: what was said of the judgements afterwards. */
export const reflections: Readonly<Record<string, string>> = {
  aigerim:
    "I let Outer Mongolia go and not Chechnya. When I look for the reason, I find only that one is long ago. That is not a reason, so I have to think again.",
  nurlan:
    "Kosovo and Donetsk are different for me because in one a court wrote an opinion, and in the other another army stands there. But I did not read the opinion.",
  dana: "I wrote “open” where I know nothing about the people who live there. Maybe I should have written it everywhere.",
  timur:
    "For Texas I used the rule of the state and for Kosovo the rule of the people. I think I looked at who is strong.",
  zofia:
    "The difference I can defend: whether the people had another way to govern themselves inside the state. For two of my six cases I do not know if they had.",
};
