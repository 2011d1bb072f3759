/** An answer with its place on the ranking and its points; null where it has none. */
type Marked = {
  readonly attemptId: string;
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly points: number | null;
};

/** Of how many other answers the points say otherwise than the ranking, and clearly so. */
export type AgainstMarks = {
  /** Ranked below, with more points. */
  readonly betterThanMarked: number;
  /** Ranked above, with fewer points. */
  readonly worseThanMarked: number;
  /** The one of these furthest away on the ranking; null where there is none. */
  readonly example: string | null;
};

/** Two places are clearly apart where their difference is more than this many of its standard errors: by chance 5 % are. */
const CLEARLY = 1.96;

/**
 * Holds the points against the ranking, answer by answer. The standard error of a difference is taken as `√(SE₁² + SE₂²)`: as two that
 * were compared err together, this is cautious. In the order of the answers.
 */
export function againstMarks(answers: readonly Marked[]): AgainstMarks[] {
  return answers.map((one) => {
    const below = answers.filter((other) => isMore(other.points, one.points) && isClearlyAbove(one, other));
    const above = answers.filter((other) => isMore(one.points, other.points) && isClearlyAbove(other, one));
    const distance = ({ estimate }: Marked) => Math.abs((estimate ?? 0) - (one.estimate ?? 0));
    const furthest = [...below, ...above].sort((a, b) => distance(b) - distance(a))[0];
    return {
      betterThanMarked: below.length,
      worseThanMarked: above.length,
      example: furthest?.attemptId ?? null,
    };
  });
}

const isMore = (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b;

function isClearlyAbove(a: Marked, b: Marked): boolean {
  if (a.estimate === null || b.estimate === null) return false;
  return a.estimate - b.estimate > CLEARLY * Math.hypot(a.standardError ?? 0, b.standardError ?? 0);
}
