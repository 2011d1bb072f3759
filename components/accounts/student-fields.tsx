"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { CodeField } from "./code-field";
import { SecretField } from "./secret-field";

/** What a student signs in with. Needs the namespace `SignIn`. */
export function StudentFields({ code, name }: { code?: string | undefined; name?: string | undefined }) {
  const t = useTranslations("SignIn");
  return (
    <>
      <CodeField label={t("code")} hint={t("codeHint")} defaultValue={code} />
      <TextField name="name" label={t("name")} defaultValue={name} autoComplete="username" maxLength={80} />
      <SecretField
        name="pin"
        label={t("pin")}
        inputMode="numeric"
        autoComplete="current-password"
        maxLength={20}
        clearedWhenWrong
      />
    </>
  );
}
