/** In characters. Apart from the schemas, so that a page in the browser can say them without the schema library. */
export const MAX_REASON_LENGTH = 1000;
export const MAX_LOOK_ANSWER_LENGTH = 2000;
