import type { Posted } from "@/lib/discussion/add-post";
import type { ActionError } from "@/lib/schemas/action-result";
import type { NewPost } from "@/lib/schemas/posts";

export type PostOutcome =
  | { readonly state: "posted"; readonly posted: Posted }
  | { readonly state: "refused"; readonly error: Pick<ActionError, "message" | "fields"> }
  | { readonly state: "signedOut" }
  /** No answer of ours: whether it arrived nobody knows; the same post sent again is posted once. */
  | { readonly state: "offline" };

const TIMEOUT_MS = 20_000;

/** Sends a post. Never rejects. */
export async function sendPost({ threadId, ...post }: NewPost): Promise<PostOutcome> {
  try {
    const response = await fetch(`/api/threads/${threadId}/posts`, {
      method: "POST",
      body: JSON.stringify(post),
      headers: { "content-type": "application/json" },
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = await response.json();
    if (response.ok && typeof body.postId === "string") return { state: "posted", posted: body };
    if (body?.error?.kind === "signedOut") return { state: "signedOut" };
    if (typeof body?.error?.message === "string") return { state: "refused", error: body.error };
    return { state: "offline" };
  } catch {
    return { state: "offline" };
  }
}
