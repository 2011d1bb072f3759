import { uuidv7 } from "uuidv7";

/** An id for a part of a question: by chance, so that it tells nothing of when or in which order it was written. */
export const newId = (): string => uuidv7().slice(-8);
