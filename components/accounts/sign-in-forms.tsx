"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { keepInBrowser, keptInBrowser } from "@/components/ui/browser-cookie";
import { RadioGroup } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { SecretField } from "./secret-field";
import type { Door } from "./session";
import { useSignIn } from "./use-sign-in";

const COOKIE = "door";

/** Signing in, as a student or as a teacher; which of the two is remembered in this browser. */
export function SignInForms({ to, code, door: asked }: { to: string; code: string; door: Door | undefined }) {
  const t = useTranslations("SignIn");
  const [door, setDoor] = useState<Door>(asked ?? "student");
  useEffect(() => {
    if (!asked && keptInBrowser(COOKIE) === "teacher") setDoor("teacher");
  }, [asked]);
  const enter = () => location.assign(to);
  return (
    <div className="flex max-w-form flex-col gap-6">
      <RadioGroup
        name="door"
        legend={t("who")}
        legendHidden
        value={door}
        options={[
          { value: "student", label: t("asStudent") },
          { value: "teacher", label: t("asTeacher") },
        ]}
        onChange={(value) => {
          setDoor(value as Door);
          keepInBrowser(COOKIE, value);
        }}
      />
      {door === "student" ? <StudentForm code={code} onDone={enter} /> : <TeacherForm onDone={enter} />}
    </div>
  );
}

/** A student's three fields. Used on its own where a session ended in the middle. */
export function StudentForm({
  code = "",
  name = "",
  onDone,
}: {
  code?: string;
  name?: string;
  onDone: () => void;
}) {
  const t = useTranslations("SignIn");
  const signIn = useSignIn("student");
  return (
    <Form action={signIn} onDone={onDone}>
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        defaultValue={code}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
      />
      <TextField name="name" label={t("name")} defaultValue={name} autoComplete="username" maxLength={80} />
      <SecretField
        name="pin"
        label={t("pin")}
        inputMode="numeric"
        autoComplete="current-password"
        maxLength={20}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
      <Aside question={t("notJoined")}>
        <Link href="/join">{t("join")}</Link>
      </Aside>
    </Form>
  );
}

function TeacherForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("SignIn");
  const signIn = useSignIn("teacher");
  return (
    <Form action={signIn} onDone={onDone}>
      <TextField name="email" type="email" label={t("email")} autoComplete="username" maxLength={254} />
      <SecretField name="password" label={t("password")} autoComplete="current-password" maxLength={200} />
      <SubmitButton>{t("submit")}</SubmitButton>
      <Aside question={t("noAccount")}>
        <Link href="/sign-up">{t("signUp")}</Link>
      </Aside>
    </Form>
  );
}

function Aside({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <p className="flex flex-wrap gap-x-2 text-muted">
      <span>{question}</span>
      {children}
    </p>
  );
}
