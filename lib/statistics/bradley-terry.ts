import { cholesky, inverseDiagonal, solve } from "./cholesky";

/** How often one thing was judged better than another. */
export type Wins = { readonly winner: string; readonly loser: string; readonly count: number };

/** How good something was judged, in logits: whoever is 1 above another is judged better with odds of e to 1. */
export type Strength = {
  readonly id: string;
  /** Of those that were compared the mean is 0. Null for what was compared with nothing. */
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly comparisons: number;
  readonly wins: number;
};

export type BradleyTerry = {
  /** In the order of the ids. */
  readonly strengths: readonly Strength[];
  /** Comparisons between two different things of those that were asked for. */
  readonly comparisons: number;
  /** Into how many groups the compared things fall that nothing compares with one another; 1 where they hang together. */
  readonly components: number;
};

/**
 * The standard deviation of the weak normal prior, in logits. It keeps what won or lost everything, or was compared in a group of
 * its own, at a finite place, and fades as comparisons come in.
 */
export const PRIOR_DEVIATION = 1.5;

const MOST_STEPS = 100;
const CLOSE = 1e-9;

/**
 * Fits the model of Bradley and Terry (1952), P(i is better than j) = 1 / (1 + exp(θj − θi)), by Newton's method; Hunter (2004), "MM
 * algorithms for generalized Bradley-Terry models", shows that the likelihood is concave. The estimates are those most likely
 * under a normal prior around 0 for each θ (Whelan 2017, "Prior distributions for the Bradley-Terry model of paired comparisons": it
 * treats all alike, and winning like losing), so that they sum to zero and exist whatever was compared. Standard errors are the roots
 * of the diagonal of the inverse of the observed information, with the prior's.
 *
 * @param priorDeviation in logits; Infinity is plain maximum likelihood, which the caller must know to exist (Ford 1957): everything
 * beats everything else by some chain of wins. Standard errors are then those of the estimates with sum zero.
 * @returns no estimate for fewer than two things that were compared.
 */
export function bradleyTerry(
  ids: readonly string[],
  wins: readonly Wins[],
  priorDeviation: number = PRIOR_DEVIATION,
): BradleyTerry {
  const known = new Set(ids);
  const asked = wins.filter(
    ({ winner, loser, count }) => winner !== loser && count > 0 && known.has(winner) && known.has(loser),
  );
  // Sorted, so that sums of machine numbers do not depend on the order of what came in.
  const compared = [...new Set(asked.flatMap(({ winner, loser }) => [winner, loser]))].sort();
  const place = new Map(compared.map((id, index) => [id, index]));
  const games = gamesOf(asked, place);
  const { estimates, errors } = mostLikely(compared.length, games, 1 / priorDeviation ** 2);
  const won = new Map<string, number>();
  const played = new Map<string, number>();
  for (const { winner, loser, count } of asked) {
    won.set(winner, (won.get(winner) ?? 0) + count);
    for (const id of [winner, loser]) played.set(id, (played.get(id) ?? 0) + count);
  }
  return {
    strengths: ids.map((id) => {
      const index = place.get(id);
      return {
        id,
        estimate: index === undefined ? null : (estimates[index] ?? null),
        standardError: index === undefined ? null : (errors[index] ?? null),
        comparisons: played.get(id) ?? 0,
        wins: won.get(id) ?? 0,
      };
    }),
    comparisons: asked.reduce((sum, { count }) => sum + count, 0),
    components: componentsOf(compared.length, games),
  };
}

/** Two things, how often the first was better, and how often they were compared. */
type Game = { readonly a: number; readonly b: number; won: number; played: number };

function gamesOf(wins: readonly Wins[], place: ReadonlyMap<string, number>): Game[] {
  const games = new Map<number, Game>();
  for (const { winner, loser, count } of wins) {
    const [w = 0, l = 0] = [place.get(winner), place.get(loser)];
    const [a, b] = [Math.min(w, l), Math.max(w, l)];
    const key = a * place.size + b;
    const game = games.get(key) ?? { a, b, won: 0, played: 0 };
    game.played += count;
    if (w === a) game.won += count;
    games.set(key, game);
  }
  return [...games].sort(([one], [other]) => one - other).map(([, game]) => game);
}

/** P(the first is better). */
export const chanceOf = (first: number, second: number): number => 1 / (1 + Math.exp(second - first));

function mostLikely(size: number, games: readonly Game[], precision: number) {
  const estimates = new Float64Array(size);
  // Without a prior only differences are known: a matrix of ones holds the sum at zero and changes nothing else.
  const holdsSum = precision > 0 ? 0 : 1;
  const system = () => {
    const information = new Float64Array(size * size).fill(holdsSum);
    const gradient = estimates.map((estimate) => -estimate * precision);
    for (let i = 0; i < size; i += 1) information[i * size + i] = holdsSum + precision;
    for (const { a, b, won, played } of games) {
      const chance = chanceOf(estimates[a] ?? 0, estimates[b] ?? 0);
      const more = won - played * chance;
      const known = played * chance * (1 - chance);
      gradient[a] = (gradient[a] ?? 0) + more;
      gradient[b] = (gradient[b] ?? 0) - more;
      for (const [place, value] of [
        [a * size + a, known],
        [b * size + b, known],
        [a * size + b, -known],
        [b * size + a, -known],
      ] as const)
        information[place] = (information[place] ?? 0) + value;
    }
    return { information, gradient };
  };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { information, gradient } = system();
    const change = solve(cholesky(information, size), gradient);
    const largest = change.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    // A long step may overshoot: it goes at most one logit.
    const part = largest > 1 ? 1 / largest : 1;
    for (let i = 0; i < size; i += 1) estimates[i] = (estimates[i] ?? 0) + part * (change[i] ?? 0);
    if (largest < CLOSE) break;
  }
  const variances = inverseDiagonal(cholesky(system().information, size));
  // What held the sum is no knowledge of it.
  const tooMuch = holdsSum / Math.max(1, size) ** 2;
  return { estimates, errors: variances.map((variance) => Math.sqrt(variance - tooMuch)) };
}

function componentsOf(size: number, games: readonly Game[]): number {
  const above = Array.from({ length: size }, (_, i) => i);
  const top = (i: number): number => {
    let at = i;
    while (above[at] !== at) {
      above[at] = above[above[at] ?? at] ?? at;
      at = above[at] ?? at;
    }
    return at;
  };
  for (const { a, b } of games) above[top(a)] = top(b);
  return above.filter((one, i) => one === i).length;
}
