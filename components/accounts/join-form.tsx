"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import { SecretField } from "./secret-field";
import { useSignIn } from "./use-sign-in";

type Joined = { readonly code: string; readonly name: string };

/** Joining a course, and then what the student needs to come back. */
export function JoinForm({ code, join }: { code: string; join: (input: unknown) => Promise<ActionResult> }) {
  const t = useTranslations("Join");
  const signIn = useSignIn("student");
  const [joined, setJoined] = useState<Joined>();
  if (joined) return <Welcome {...joined} />;

  async function joinAndSignIn(input: unknown): Promise<ActionResult<Joined>> {
    const made = await join(input);
    if (!made.ok) return made;
    const entered = await signIn(input);
    return entered.ok ? { ok: true, data: input as Joined } : entered;
  }
  return (
    <Form action={joinAndSignIn} onDone={setJoined}>
      <p className="text-muted">{t("intro")}</p>
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
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="username" maxLength={80} />
      <SecretField
        name="pin"
        label={t("pin")}
        hint={t("pinHint")}
        inputMode="numeric"
        autoComplete="new-password"
        maxLength={12}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
      <p className="flex flex-wrap gap-x-2 text-muted">
        <span>{t("joinedBefore")}</span>
        <Link href="/sign-in?as=student">{t("signIn")}</Link>
      </p>
    </Form>
  );
}

function Welcome({ code, name }: Joined) {
  const t = useTranslations("Join");
  return (
    <section aria-live="polite" className="flex flex-col items-start gap-5">
      <h2 className="subtitle">{t("welcome", { name: name.trim() })}</h2>
      <p>{t("keep")}</p>
      <dl className="grid w-full grid-cols-[auto_1fr] gap-x-6 gap-y-2 rounded-sheet border border-rule bg-sheet p-6 text-lg">
        <Fact term={t("yourCode")}>
          <span className="font-semibold tracking-widest">{code.trim().toUpperCase()}</span>
        </Fact>
        <Fact term={t("yourName")}>
          <span className="font-semibold break-words">{name.trim()}</span>
        </Fact>
        <Fact term={t("yourPin")}>
          <span className="text-muted">{t("pinSecret")}</span>
        </Fact>
      </dl>
      <Button look="main" onClick={() => location.assign("/assignments")}>
        {t("goOn")}
      </Button>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
