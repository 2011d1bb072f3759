/** Numbers that look like chance and are the same every time: each call gives one from 0 to below `below`. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
