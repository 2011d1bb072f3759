"use client";

import { useTranslations } from "next-intl";
import { StudentFields } from "@/components/accounts/student-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

export type SignIn = (input: unknown) => Promise<ActionResult<{ userId: string }>>;

/** Asks whoever's session ended to sign in again, on top of the page they were working on. */
export function SignInAgain({
  signIn,
  open,
  name,
  onClose,
  onSignedIn,
}: {
  signIn: SignIn;
  open: boolean;
  name: string;
  onClose: () => void;
  onSignedIn: (userId: string) => void;
}) {
  const t = useTranslations("Desk");
  return (
    <Dialog open={open} onClose={onClose} title={t("signInTitle")}>
      <p className="mb-4">{t("signInText", { name })}</p>
      <Form action={signIn} onDone={({ userId }) => onSignedIn(userId)}>
        <StudentFields name={name} />
        <SubmitButton>{t("signIn")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
