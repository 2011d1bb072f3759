/** How many of a group stand towards which end of the line. */
export type Sides = {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly unsaid: number;
};

/** Counts positions by their side; null is somebody who has not said. */
export function sidesOf(positions: readonly (number | null)[]): Sides {
  const said = positions.filter((position) => position !== null);
  return {
    low: said.filter((position) => position < 0).length,
    middle: said.filter((position) => position === 0).length,
    high: said.filter((position) => position > 0).length,
    unsaid: positions.length - said.length,
  };
}
