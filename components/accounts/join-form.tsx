"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Joined } from "@/lib/schemas/courses";
import { CodeField } from "./code-field";
import { through } from "./door";
import { JoinedCard } from "./joined-card";
import { OtherWay } from "./other-way";
import { SecretField } from "./secret-field";

/** Joining a course, and then what the student needs to come back. */
export function JoinForm({
  code,
  join,
  children,
}: {
  code: string | undefined;
  join: (input: unknown) => Promise<ActionResult<Joined>>;
  /** Stands above the form, and goes with it. */
  children: ReactNode;
}) {
  const t = useTranslations("Join");
  const [joined, setJoined] = useState<Joined>();
  if (joined) return <JoinedCard {...joined} />;
  return (
    <>
      {children}
      <Form action={through("student", join)} onDone={setJoined}>
        <p className="text-muted">{t("intro")}</p>
        <CodeField label={t("code")} hint={t("codeHint")} defaultValue={code} />
        <TextField
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          autoComplete="username"
          maxLength={80}
        />
        <SecretField
          name="pin"
          label={t("pin")}
          hint={t("pinHint")}
          inputMode="numeric"
          autoComplete="new-password"
          maxLength={12}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
        <JoinedBefore code={code} />
      </Form>
    </>
  );
}

function JoinedBefore({ code }: { code: string | undefined }) {
  const t = useTranslations("Join");
  const query = new URLSearchParams({ as: "student", ...(code ? { code } : {}) });
  return (
    <OtherWay question={t("joinedBefore")}>
      <Link href={`/sign-in?${query}`}>{t("signIn")}</Link>
    </OtherWay>
  );
}
