"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { through } from "./door";
import { OtherWay } from "./other-way";
import { SecretField } from "./secret-field";

/** A new teacher's account, in the time zone of their browser. */
export function SignUpForm({ signUp }: { signUp: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations("SignUp");
  const signUpHere = (input: unknown) =>
    signUp({ ...(input as object), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  return (
    <Form action={through("teacher", signUpHere)}>
      <TextField
        name="signUpCode"
        label={t("code")}
        hint={t("codeHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
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
      <OtherWay question={t("haveAccount")}>
        <Link href="/sign-in?as=teacher">{t("signIn")}</Link>
      </OtherWay>
    </Form>
  );
}
