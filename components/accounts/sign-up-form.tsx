"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { SecretField } from "./secret-field";
import { useSignIn } from "./use-sign-in";

export function SignUpForm({ signUp }: { signUp: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations("SignUp");
  const signIn = useSignIn("teacher");
  async function signUpAndIn(input: unknown): Promise<ActionResult> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const made = await signUp({ ...(input as object), timeZone });
    return made.ok ? signIn(input) : made;
  }
  return (
    <Form action={signUpAndIn} onDone={() => location.assign("/courses")}>
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" maxLength={80} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="username"
        maxLength={254}
      />
      <SecretField
        name="password"
        label={t("password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        maxLength={200}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p className="flex flex-wrap gap-x-2 text-muted">
        <span>{t("haveAccount")}</span>
        <Link href="/sign-in?as=teacher">{t("signIn")}</Link>
      </p>
    </Form>
  );
}
