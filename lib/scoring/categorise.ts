import type { Scorer } from "./scorer";

/** The share of the statements that stand under their right heading. */
export const categorise: Scorer<"CATEGORISE"> = {
  rule: "categorise/1",
  share({ content, key, answer }) {
    const statements = [...new Set(content.statements.map(({ id }) => id))];
    const right = statements.filter(
      (id) =>
        Object.hasOwn(key.placement, id) &&
        Object.hasOwn(answer.placement, id) &&
        answer.placement[id] === key.placement[id],
    );
    return statements.length === 0 ? 0 : right.length / statements.length;
  },
};
