import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import type { ActionResult } from "@/lib/schemas/action-result";
import { run } from "@/lib/server/action";
import { addressIn } from "@/lib/server/client-address";
import { NotFound } from "@/lib/server/errors";
import type { Viewer } from "../viewer/viewer";
import { type Visitor, visitorFrom } from "../viewer/visitor";
import { currentViewer } from "./session";

/**
 * Makes a server action of a deed: `export const renameCourse = action(schema, (viewer, input) => …)`. Somebody who is
 * not signed in is told that nothing is here.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  deed: (viewer: Viewer, input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return async (input) =>
    run(schema, input, async (parsed) => {
      const viewer = await currentViewer();
      if (!viewer) throw new NotFound();
      return deed(viewer, parsed);
    });
}

/** As `action`, for what changes the page it is pressed on: the page is drawn again. */
export function changing<S extends z.ZodType, T>(
  schema: S,
  deed: (viewer: Viewer, input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return async (input) => {
    const result = await action(schema, deed)(input);
    if (result.ok) refresh();
    return result;
  };
}

/** Makes a server action of a deed that nobody has to be signed in for. */
export function visitorAction<S extends z.ZodType, T>(
  schema: S,
  deed: (visitor: Visitor, input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<ActionResult<T>> {
  return async (input) =>
    run(schema, input, async (parsed) => deed(visitorFrom(addressIn(await headers())), parsed));
}
