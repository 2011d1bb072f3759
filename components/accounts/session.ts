import type { ActionResult } from "@/lib/schemas/action-result";

export type Door = "teacher" | "student";

/** Why nobody was let in: next-auth's word for wrong credentials, or a code of our own with the minutes to wait. */
export type Refusal = { readonly code: string; readonly minutes: number };

/**
 * Begins a session by next-auth, without leaving the page, with a teacher's `email` and `password` or a student's `code`,
 * `name` and `pin`. The only way in; joining and signing up end with it.
 * @returns null when it began. Throws where no answer came.
 */
export async function signIn(door: Door, input: unknown): Promise<Refusal | null> {
  const fields = Object.entries(input as Record<string, unknown>);
  const texts = fields.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const url = await post(`callback/${door}`, Object.fromEntries(texts));
  const error = new URL(url, location.origin).searchParams.get("error");
  if (error === null) return null;
  const [code = "unexpected", minutes] = error.split(":");
  return { code, minutes: Number(minutes) || 1 };
}

/** Ends the session in this browser; other devices stay signed in. */
export async function signOut(): Promise<ActionResult> {
  await post("signout", {});
  return { ok: true, data: null };
}

/** Posts to next-auth with its token against forged requests; the address that it would send the browser to. */
async function post(what: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { csrfToken } = await json(await fetch("/api/auth/csrf", { cache: "no-store" }));
  const body = new URLSearchParams({ ...fields, csrfToken: String(csrfToken), json: "true" });
  const { url } = await json(await fetch(`/api/auth/${what}`, { method: "POST", body }));
  return String(url);
}

async function json(response: Response): Promise<Record<string, unknown>> {
  if (response.status >= 500) throw new Error("no answer");
  return response.json();
}
