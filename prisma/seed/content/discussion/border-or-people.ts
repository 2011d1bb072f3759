import { places } from "./border/places";
import { statements } from "./border/statements";
import { twoEnds } from "./border/two-ends";
import type { DemoPost } from "./post";

/** "A border or a people?": the thread in which nearly everybody who speaks has a place on the line. */
export const borderOrPeople: readonly DemoPost[] = [...twoEnds, ...places, ...statements];
