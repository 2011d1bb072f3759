import type { ActionError } from "@/lib/schemas/action-result";
import type { Imported, ImportType } from "@/lib/schemas/article-import";

type Outcome =
  | { readonly imported: Imported }
  | { readonly reason: "signedOut" | "failed"; readonly message?: string };

/** Has the server make blocks of a source. */
export async function sendSource(source: Blob, type: ImportType): Promise<Outcome> {
  try {
    const answer = await fetch("/api/library/import", {
      method: "POST",
      headers: { "Content-Type": type },
      body: source,
    });
    if (answer.ok) return { imported: (await answer.json()) as Imported };
    if (answer.status === 401) return { reason: "signedOut" };
    const { error } = (await answer.json()) as { error: ActionError };
    return { reason: "failed", message: error.message };
  } catch {
    return { reason: "failed" };
  }
}
