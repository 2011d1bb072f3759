import type { DemoPost } from "./post";
import { markedWords } from "./pressure/marked-words";
import { theHand } from "./pressure/the-hand";

/** "Pressure, or coincidence?": most of it leans on one sentence, and the line asks how far that carries. */
export const pressureOrCoincidence: readonly DemoPost[] = [...markedWords, ...theHand];
