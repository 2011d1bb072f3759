import type { Scorer } from "./scorer";

/**
 * RIGHT_MINUS_WRONG: `max(0, right ticks / correct options − wrong ticks / incorrect options)`.
 *
 * Ticking everything earns 0, and each wrong tick takes away what a guess would gain on average. A question without incorrect options has nothing to guess; there the share
 * is right ticks / correct options. ALL_OR_NOTHING: 1 for ticking all that are correct and nothing else.
 */
export const multipleChoice: Scorer<"MULTIPLE_CHOICE"> = {
  rule: "multiple-choice/1",
  share({ content, key, answer }) {
    const ticked = new Set(answer.options);
    const ids = [...new Set(content.options.map(({ id }) => id))];
    const correct = ids.filter((id) => key.correct.includes(id));
    const incorrect = ids.filter((id) => !key.correct.includes(id));
    if (content.credit === "ALL_OR_NOTHING")
      return tickedShare(correct, ticked) === 1 && tickedShare(incorrect, ticked) === 0 ? 1 : 0;
    return Math.max(0, tickedShare(correct, ticked) - tickedShare(incorrect, ticked));
  },
};

function tickedShare(ids: readonly string[], ticked: ReadonlySet<string>): number {
  return ids.length === 0 ? 0 : ids.filter((id) => ticked.has(id)).length / ids.length;
}
