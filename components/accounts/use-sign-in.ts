"use client";

import { useTranslations } from "next-intl";
import type { ActionResult } from "@/lib/schemas/action-result";
import { type Door, signIn } from "./session";

/** Signing in as a form's action: refusals in the reader's words. Needs the namespaces `SignIn` and `Errors`. */
export function useSignIn(door: Door): (input: unknown) => Promise<ActionResult> {
  const t = useTranslations("SignIn");
  const errors = useTranslations("Errors");
  return async (input) => {
    const refusal = await signIn(door, input);
    if (!refusal) return { ok: true, data: null };
    const { code, minutes } = refusal;
    if (code === "tooManyTries")
      return { ok: false, error: { kind: "conflict", message: errors("tooManyTries", { minutes }) } };
    const message = code === "CredentialsSignin" ? t(`${door}Unknown`) : errors("unexpected");
    return { ok: false, error: { kind: "invalidInput", message } };
  };
}
