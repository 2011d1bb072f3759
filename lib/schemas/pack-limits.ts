/** The longest pack that is taken in as a file, in UTF-16 code units. Apart from the schema, which no browser loads. */
export const MAX_PACK_FILE = 2_000_000;
