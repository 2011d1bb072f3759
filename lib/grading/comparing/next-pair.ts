import { createHash } from "node:crypto";
import { bradleyTerry, chanceOf, PRIOR_DEVIATION, type Wins } from "@/lib/statistics/bradley-terry";

/**
 * A judgement of a pair has to tell at least this part of what the best pair would. Always to take the best makes what is chance
 * look like quality: of tossed coins it finds a reliability of 0.6 (Bramley 2015 saw the same). A third finds none in them, and
 * keeps most of the gain; the tests toss coins.
 */
const ENOUGH_GAIN = 1 / 3;

export type Pair = { readonly left: string; readonly right: string };

/** One pair under one name, whichever stands first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The pair that a judge sees next; null where they have seen all. The first of the two is the answer that was compared least; the
 * other is drawn from those with which a judgement tells much under the estimates so far: `p(1 − p)·(v₁ + v₂)`, the information of a
 * comparison by how unsure both places are (the gain of a Bayesian design, Glickman and Jensen 2005, to its first order), less
 * where others have judged the two already. No pair comes twice for a judge. What is drawn is drawn by hashes with the judge's id:
 * two judges at work at the same time see different pairs, and loading the page again shows the same one.
 *
 * @param ids the answers that can be compared.
 * @param wins the judgements of all judges.
 * @param seen the pairs that this judge has judged, by `pairKey`.
 */
export function nextPair(
  ids: readonly string[],
  wins: readonly Wins[],
  seen: ReadonlySet<string>,
  judgeId: string,
): Pair | null {
  const { strengths } = bradleyTerry(ids, wins, PRIOR_DEVIATION);
  const together = new Map<string, number>();
  for (const { winner, loser, count } of wins) {
    const key = pairKey(winner, loser);
    together.set(key, (together.get(key) ?? 0) + count);
  }
  const places = new Map(strengths.map((strength) => [strength.id, strength.estimate ?? 0]));
  const unsure = uncertainties(ids, together, places);
  const chance = (what: string) =>
    createHash("sha256").update(`${judgeId}:${what}`).digest().readUIntBE(0, 6);
  const order = strengths
    .map(({ id, comparisons }) => ({ id, comparisons, order: chance(`${seen.size}:${id}`) }))
    .sort((a, b) => a.comparisons - b.comparisons || a.order - b.order);
  for (const { id: first } of order) {
    const others = order.filter(({ id }) => id !== first && !seen.has(pairKey(first, id)));
    const gain = ({ id }: { id: string }) => {
      const better = chanceOf(places.get(first) ?? 0, places.get(id) ?? 0);
      const spread = (unsure.get(first) ?? 0) + (unsure.get(id) ?? 0);
      return (better * (1 - better) * spread) / (1 + (together.get(pairKey(first, id)) ?? 0));
    };
    const gains = others.map((other) => ({ ...other, gain: gain(other) }));
    const most = Math.max(...gains.map((other) => other.gain));
    const best = gains
      .filter((other) => other.gain >= most * ENOUGH_GAIN)
      .sort((a, b) => a.order - b.order)[0];
    if (best)
      return chance(pairKey(first, best.id)) % 2 === 0
        ? { left: first, right: best.id }
        : { left: best.id, right: first };
  }
  return null;
}

/** How unsure each place is, as a variance in logits: what is known of an answer by its own comparisons and the prior. */
function uncertainties(
  ids: readonly string[],
  together: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const information = new Map(ids.map((id) => [id, 1 / PRIOR_DEVIATION ** 2]));
  for (const [key, count] of together) {
    const [a = "", b = ""] = key.split(" ");
    const chance = chanceOf(places.get(a) ?? 0, places.get(b) ?? 0);
    for (const id of [a, b]) information.set(id, (information.get(id) ?? 0) + count * chance * (1 - chance));
  }
  return new Map([...information].map(([id, known]) => [id, 1 / known]));
}
