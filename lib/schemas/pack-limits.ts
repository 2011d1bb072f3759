/** The longest pack that is taken in as a file, in UTF-16 code units. Apart from the schema, which no browser loads. */
export const MAX_PACK_FILE = 2_000_000;

/** The longest source in GIFT that is read at once, in UTF-16 code units. */
export const MAX_GIFT = 200_000;
