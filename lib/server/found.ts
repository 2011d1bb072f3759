import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Forbidden, NotFound } from "./errors";

const uuid = z.uuid();

/**
 * An id from an address. Anything that is no UUID names nothing.
 * @throws NotFound
 */
export function pathId(id: string): string {
  const parsed = uuid.safeParse(id);
  if (!parsed.success) throw new NotFound();
  return parsed.data;
}

/** For pages: waits for a query, and shows the not-found page where it throws NotFound, or Forbidden: nothing to do here. */
export async function found<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
}
