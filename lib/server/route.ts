import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { ActionError } from "@/lib/schemas/action-result";
import { errorView } from "./action";
import { hostIn } from "./address";

const STATUS = {
  notFound: 404,
  forbidden: 403,
  invalidInput: 400,
  conflict: 409,
  unexpected: 500,
} as const satisfies Record<ActionError["kind"], number>;

/** Whether a request that changes something comes from our own pages: browsers name the page's origin. */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === hostIn(request.headers);
}

/** Runs a route's work, and answers whatever it throws with the translated error as JSON. */
export async function respond(work: () => Promise<Response>, where: string): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    const view = await errorView(error, where);
    return Response.json({ error: view }, { status: STATUS[view.kind] });
  }
}
