"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { type Door, through } from "./door";
import { OtherWay } from "./other-way";
import { SecretField } from "./secret-field";
import { StudentFields } from "./student-fields";

type SignIn = (input: unknown) => Promise<ActionResult>;

/** Signing in, as a student or as a teacher; which of the two is remembered in this browser. */
export function SignInForms({
  door,
  code,
  to,
  enter,
}: {
  door: Door;
  code: string | undefined;
  /** Where to go afterwards; the server looks at it. */
  to: string | undefined;
  enter: Readonly<Record<Door, SignIn>>;
}) {
  const t = useTranslations("SignIn");
  return (
    <div className="group flex max-w-form flex-col gap-6">
      <RadioGroup
        name="door"
        legend={t("who")}
        legendHidden
        defaultValue={door}
        options={[
          { value: "student", label: t("asStudent") },
          { value: "teacher", label: t("asTeacher") },
        ]}
      />
      {/* Both stay in the page, so that what was typed in one is there after a look at the other. Which one shows is the
          style sheet's to say: a choice made before the scripts have come counts. */}
      <div className="group-not-has-[[value=student]:checked]:hidden">
        <StudentForm signIn={through("student", enter.student)} code={code} to={to} />
      </div>
      <div className="group-not-has-[[value=teacher]:checked]:hidden">
        <TeacherForm signIn={through("teacher", enter.teacher)} to={to} />
      </div>
    </div>
  );
}

function StudentForm({
  signIn,
  code,
  to,
}: {
  signIn: SignIn;
  code: string | undefined;
  to: string | undefined;
}) {
  const t = useTranslations("SignIn");
  return (
    <Form action={signIn} values={{ to }}>
      <StudentFields code={code} />
      <SubmitButton>{t("submit")}</SubmitButton>
      <OtherWay question={t("notJoined")}>
        <Link href="/join">{t("join")}</Link>
      </OtherWay>
    </Form>
  );
}

function TeacherForm({ signIn, to }: { signIn: SignIn; to: string | undefined }) {
  const t = useTranslations("SignIn");
  return (
    <Form action={signIn} values={{ to }}>
      <TextField name="email" type="email" label={t("email")} autoComplete="username" maxLength={254} />
      <SecretField
        name="password"
        label={t("password")}
        autoComplete="current-password"
        maxLength={200}
        clearedWhenWrong
      />
      <SubmitButton>{t("submit")}</SubmitButton>
      <OtherWay question={t("noAccount")}>
        <Link href="/sign-up">{t("signUp")}</Link>
      </OtherWay>
    </Form>
  );
}
