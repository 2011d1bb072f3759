"use client";

import { useTranslations } from "next-intl";
import type { ButtonLook } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import { signOut } from "./session";

/** Ends the session in this browser and loads the start page anew, so that nothing of it stays in memory. */
export function SignOutButton({ look = "plain" }: { look?: ButtonLook }) {
  const t = useTranslations("Bar");
  return (
    <Form action={signOut} onDone={() => location.assign("/")} className="flex flex-col gap-3">
      <SubmitButton look={look} className="self-stretch">
        {t("signOut")}
      </SubmitButton>
    </Form>
  );
}
