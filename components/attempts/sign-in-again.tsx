"use client";

import { useTranslations } from "next-intl";
import { StudentForm } from "@/components/accounts/sign-in-forms";
import { Dialog } from "@/components/ui/dialog";

/** Asks whoever's session ended to sign in again, on top of the page they were working on. */
export function SignInAgain({
  open,
  name,
  onClose,
  onSignedIn,
}: {
  open: boolean;
  name: string;
  onClose: () => void;
  onSignedIn: () => void;
}) {
  const t = useTranslations("Desk");
  return (
    <Dialog open={open} onClose={onClose} title={t("signInTitle")}>
      <p className="mb-4">{t("signInText", { name })}</p>
      <StudentForm name={name} onDone={onSignedIn} />
    </Dialog>
  );
}
