/** A value of an address's query as Next hands it out: a list where the name was given several times. */
export type SearchParam = string | string[] | undefined;

/** The value, or the first of several. */
export const single = (value: SearchParam): string | undefined => [value].flat()[0];
