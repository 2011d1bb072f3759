import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";
import { bestOverlap, citationShare } from "@/lib/scoring/citation";
import { dice, markedCharacters } from "@/lib/scoring/overlap";
import { scoreResponse } from "@/lib/scoring/score-response";
import { blocks, quote } from "./text";

const teaching = { feedback: "", evidence: [], optionFeedback: {} };
const worth = fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100);

/** Options, some of them correct, and a list of ticks that may repeat or name unknown options. */
const question = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      correct: fc.subarray(ids, { minLength: 1 }),
      ticks: fc.array(fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1 })), { maxLength: 15 }),
    }),
  );

const span: fc.Arbitrary<Passage> = fc
  .constantFrom(...blocks)
  .chain(({ id, text }) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
      .map(([start, length]) => quoteAt(id, text, start, Math.min(text.length, start + length))),
  );
const spans = fc.array(span, { maxLength: 12 });

function quoteAt(blockId: string, text: string, start: number, end: number): Passage {
  return { blockId, start, end, quote: text.slice(start, end) };
}

function pointsFor(
  ids: readonly string[],
  correct: readonly string[],
  ticks: readonly string[],
  points: number,
) {
  const content = { options: ids.map((id) => ({ id, text: id })), credit: "RIGHT_MINUS_WRONG" as const };
  const key = { correct: [...correct], ...teaching };
  const result = scoreResponse("MULTIPLE_CHOICE", content, key, { options: [...ticks] }, points, blocks);
  return result.state === "SCORED" ? result.points : 0;
}

const ids = ["a", "b", "c"];
const parts = ids.map((id) => ({ id, text: id, title: id }));
const placements = fc.dictionary(fc.constantFrom(...ids, "zz"), fc.constantFrom(...ids));
const orders = fc.array(fc.constantFrom(...ids, "zz"), { maxLength: 5 });

type Given = readonly [kind: ItemKind, credit: string, answer: Answer];
const given = (
  kind: ItemKind,
  credits: readonly string[],
  answer: fc.Arbitrary<Answer>,
): fc.Arbitrary<Given> => fc.tuple(fc.constant(kind), fc.constantFrom(...credits), answer);

const PLACED = ["EACH", "RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"];
const answered: fc.Arbitrary<Given> = fc.oneof(
  given("CHOICE", [""], fc.record({ option: fc.string() })),
  given("MULTIPLE_CHOICE", ["RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"], fc.record({ options: orders })),
  given("CATEGORISE", PLACED, fc.record({ placement: placements })),
  given("MATCH", PLACED, fc.record({ placement: placements })),
  given("ORDER", ["PAIRS", "PLACES", "ALL_OR_NOTHING"], fc.record({ order: orders })),
  given(
    "EVIDENCE_PAIR",
    ["HALVES", "ANSWER_FIRST"],
    fc.record({ option: fc.option(fc.constantFrom("a", "b")), passages: spans }),
  ),
  given("PASSAGE", ["NEAR_COUNTS_HALF", "ALL_OR_NOTHING"], fc.record({ passages: spans })),
);

/** Marks an answer to a question that has the parts of every kind, in the order that `turn` gives them. */
function earned(
  [kind, credit, answer]: Given,
  accepted: Passage,
  points: number,
  turn = (list: typeof parts) => list,
) {
  const turned = turn(parts);
  const content = {
    options: turned,
    categories: turned,
    statements: turned,
    terms: turned,
    meanings: turned,
  };
  const correct = kind === "MULTIPLE_CHOICE" ? ["a", "b"] : "a";
  const placement = { a: "a", b: "b", c: "a" };
  const key = { correct, accepted: [accepted], placement, order: ["c", "a", "b"], ...teaching };
  const item = { ...content, entries: turned, credit } as unknown as Content;
  const result = scoreResponse(kind, item, key as unknown as Key, answer, points, blocks);
  return result.state === "SCORED" ? result.points : result.state;
}

test("points lie between 0 and the maximum, to two decimals", () => {
  fc.assert(
    fc.property(answered, span, worth, (answer, accepted, points) => {
      const result = earned(answer, accepted, points);
      if (typeof result === "string") return;
      expect(result).toBeGreaterThanOrEqual(0);
      expect(result).toBeLessThanOrEqual(points);
      expect(Math.abs(result * 100 - Math.round(result * 100))).toBeLessThan(1e-6);
    }),
  );
});

test("the order in which options, statements, terms or entries are shown never matters, nor marking twice", () => {
  fc.assert(
    fc.property(answered, span, worth, (answer, accepted, points) => {
      const once = earned(answer, accepted, points);
      expect(earned(answer, accepted, points, (list) => list.toReversed())).toBe(once);
      expect(earned(answer, accepted, points)).toBe(once);
    }),
  );
});

test("what holds more than the right answer never earns more than it", () => {
  fc.assert(
    fc.property(answered, span, worth, ([kind, credit, more], accepted, points) => {
      const right = {
        option: "a",
        options: ["a", "b"],
        placement: { a: "a", b: "b", c: "a" },
        order: ["c", "a", "b"],
      };
      const full = { ...right, passages: [accepted] };
      const added = {
        ...full,
        ...("options" in more && { options: [...full.options, ...more.options] }),
        ...("placement" in more && { placement: { ...more.placement, ...full.placement } }),
        ...("order" in more && { order: [...full.order, ...more.order] }),
        ...("passages" in more && { passages: [accepted, ...more.passages] }),
      };
      const best = earned([kind, credit, full as Answer], accepted, points);
      const result = earned([kind, credit, added as Answer], accepted, points);
      expect(result).toBeLessThanOrEqual(best as number);
    }),
  );
});

test("multiple choice: points lie between 0 and the maximum", () => {
  fc.assert(
    fc.property(question, worth, ({ ids, correct, ticks }, points) => {
      const earned = pointsFor(ids, correct, ticks, points);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(points);
    }),
  );
});

test("multiple choice: ticking everything earns nothing where anything is wrong", () => {
  fc.assert(
    fc.property(question, worth, ({ ids, correct }, points) => {
      fc.pre(correct.length < ids.length);
      expect(pointsFor(ids, correct, ids, points)).toBe(0);
    }),
  );
});

test("multiple choice: the order of options, key and ticks never matters", () => {
  fc.assert(
    fc.property(question, worth, ({ ids, correct, ticks }, points) => {
      const turned = pointsFor(ids.toReversed(), correct.toReversed(), ticks.toReversed(), points);
      expect(turned).toBe(pointsFor(ids, correct, ticks, points));
    }),
  );
});

test("multiple choice: a tick given twice counts once", () => {
  fc.assert(
    fc.property(question, worth, ({ ids, correct, ticks }, points) => {
      expect(pointsFor(ids, correct, [...ticks, ...ticks], points)).toBe(
        pointsFor(ids, correct, ticks, points),
      );
    }),
  );
});

test("multiple choice: adding a wrong option never raises the points, adding a right one never lowers them", () => {
  fc.assert(
    fc.property(question, worth, ({ ids, correct, ticks }, points) => {
      const before = pointsFor(ids, correct, ticks, points);
      for (const id of ids) {
        const after = pointsFor(ids, correct, [...ticks, id], points);
        if (correct.includes(id)) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }
    }),
  );
});

test("overlap is symmetric, 1 for the same words, and between 0 and 1", () => {
  fc.assert(
    fc.property(spans, spans, (some, others) => {
      const a = markedCharacters(some, blocks);
      const b = markedCharacters(others, blocks);
      expect(dice(a, b)).toBe(dice(b, a));
      expect(dice(a, b)).toBeGreaterThanOrEqual(0);
      expect(dice(a, b)).toBeLessThanOrEqual(1);
      if (a.size > 0) expect(dice(a, a)).toBe(1);
    }),
  );
});

test("marking exactly an accepted passage, or all of them, overlaps fully", () => {
  const worded = fc.array(
    span.filter(({ quote: words }) => /[\p{L}\p{N}]/u.test(words)),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(worded, (accepted) => {
      expect(bestOverlap(accepted.slice(0, 1), accepted, blocks)).toBe(1);
      expect(bestOverlap(accepted, accepted, blocks)).toBe(1);
    }),
  );
});

test("marking a passage twice changes nothing, and neither does the order", () => {
  fc.assert(
    fc.property(spans, spans, (marked, accepted) => {
      const once = bestOverlap(marked, accepted, blocks);
      expect(bestOverlap([...marked, ...marked], accepted, blocks)).toBe(once);
      expect(bestOverlap(marked.toReversed(), accepted.toReversed(), blocks)).toBe(once);
    }),
  );
});

test("citing more beside the mark never raises the share", () => {
  const accepted = [quote("b2", "By June the town had a plan and no money.")];
  const beside = span.filter(({ blockId }) => blockId !== "b2");
  fc.assert(
    fc.property(spans, beside, (marked, extra) => {
      expect(bestOverlap([...marked, extra], accepted, blocks)).toBeLessThanOrEqual(
        bestOverlap(marked, accepted, blocks),
      );
      expect(citationShare([...marked, extra], accepted, blocks)).toBeLessThanOrEqual(
        citationShare(marked, accepted, blocks),
      );
    }),
  );
});
