import { describe, expect, test } from "vitest";
import { type Answer, type ItemDefinition, itemSchemas } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { scoreResponse } from "@/lib/scoring/score-response";
import { article } from "@/prisma/seed/content/article";
import { DUE_MINUTES, demoClass } from "@/prisma/seed/content/class";
import { answerBanks } from "@/prisma/seed/content/class/answer-bank";
import { lesson } from "@/prisma/seed/content/pack";
import { expectToResolve } from "./expect-to-resolve";

const handedIn = demoClass.filter(({ handedInMinutes }) => handedInMinutes !== null);
const extended = lesson.flatMap(({ kind }, at) => (kind === "EXTENDED_RESPONSE" ? [at] : []));

/** The share of the points that the app's own scoring gives to an answer from the bank. */
function shareOf(item: ItemDefinition, answer: Answer): number {
  const { kind, content, key, points } = item;
  const scoring = scoreResponse(kind, content, key, answer, points, article.blocks);
  return scoring.state === "SCORED" ? scoring.points / scoring.maximum : Number.NaN;
}

describe("the bank of answers", () => {
  const banks = lesson.flatMap((item, at) => {
    const bank = answerBanks[item.slug];
    return bank ? [[`${at + 1} ${item.kind}`, item, bank] as const] : [];
  });

  test.each(banks)("calls right, partly right and wrong for %s what scoring does", (_name, item, bank) => {
    for (const answer of bank.right) expect(shareOf(item, answer)).toBe(1);
    for (const answer of bank.wrong) expect(shareOf(item, answer)).toBeLessThan(0.5);
    for (const answer of bank.partly) {
      expect(shareOf(item, answer)).toBeGreaterThan(0);
      expect(shareOf(item, answer)).toBeLessThan(1);
    }
  });

  test("covers every item that is neither an essay nor an opinion", () => {
    const never = lesson.filter(({ kind }) => !isMarked(kind));
    expect(banks).toHaveLength(lesson.length - extended.length - never.length);
  });
});

describe("the demo class", () => {
  test("is 24 people with different names in several scripts", () => {
    expect(new Set(demoClass.map(({ name }) => name)).size).toBe(24);
    const names = demoClass.map(({ name }) => name).join("\n");
    for (const script of [/\p{Script=Latin}/u, /[ӘҚҰәқұ]/u, /\p{Script=Han}/u, /\p{Emoji_Presentation}/u]) {
      expect(names).toMatch(script);
    }
  });

  test("has one who never started, one still answering and three who were late", () => {
    expect(demoClass.filter(({ startedMinutes }) => startedMinutes === null)).toHaveLength(1);
    expect(handedIn).toHaveLength(22);
    expect(demoClass.filter(({ late }) => late)).toHaveLength(3);
    for (const { startedMinutes, handedInMinutes, late } of handedIn) {
      expect(handedInMinutes).toBeGreaterThan(startedMinutes ?? Number.POSITIVE_INFINITY);
      expect((handedInMinutes ?? 0) > DUE_MINUTES).toBe(late);
    }
  });

  test.each(demoClass.map((student) => [student.name, student] as const))(
    "%s gives only answers that fit their items",
    (_name, { answers }) => {
      expect(answers).toHaveLength(lesson.length);
      for (const [at, item] of lesson.entries()) {
        const answer = answers[at];
        if (!answer) continue;
        expect(itemSchemas[item.kind].answer.parse(answer)).toEqual(answer);
        if ("passages" in answer) answer.passages.forEach(expectToResolve);
      }
    },
  );

  test("answers every item in several ways, and leaves some out", () => {
    for (const at of lesson.keys()) {
      const given = demoClass.map(({ answers }) => JSON.stringify(answers[at]));
      expect(new Set(given).size).toBeGreaterThanOrEqual(3);
    }
    expect(handedIn.filter(({ answers }) => answers.includes(null)).length).toBeGreaterThan(5);
  });

  test("writes at least eight different texts of 40 to 160 words for each extended response", () => {
    for (const at of extended) {
      const texts = demoClass.flatMap(({ answers }) => {
        const answer = answers[at];
        return answer && "text" in answer ? [answer.text] : [];
      });
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThanOrEqual(8);
      for (const text of texts) {
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(40);
        expect(words).toBeLessThanOrEqual(160);
      }
    }
  });

  test("is marked in part, on every criterion, only where something was handed in", () => {
    const marked = demoClass.flatMap((student) => (student.marks ?? []).map((mark) => ({ student, mark })));
    expect(marked.length).toBeGreaterThanOrEqual(12);
    for (const { student, mark } of marked) {
      const item = lesson[mark.item];
      if (item?.kind !== "EXTENDED_RESPONSE") throw new Error(`Item ${mark.item} has no rubric.`);
      expect(student.handedInMinutes).not.toBeNull();
      expect(student.answers[mark.item]).not.toBeNull();
      expect(Object.keys(mark.levels).sort()).toEqual(
        item.content.rubric.criteria.map(({ id }) => id).sort(),
      );
      expect(mark.comment.length).toBeGreaterThan(20);
    }
  });
});
