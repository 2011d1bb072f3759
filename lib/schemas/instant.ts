import { z } from "zod";

/** A moment as a browser sends it: ISO 8601 with an offset. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
