"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { SignIn } from "@/components/attempts/sign-in-again";
import { lazily } from "@/components/ui/lazily";
import { Notice } from "@/components/ui/notice";
import { useThread } from "../thread/thread-context";

/** Fetched when the session ended, which only the server can tell. */
const SignInAgain = lazily(
  () => import("@/components/attempts/sign-in-again").then((module) => module.SignInAgain),
  { en: async () => ({ SignIn: (await import("@/messages/en/SignIn.json")).default }) },
);

/** Asks whoever's session ended to sign in again, on top of what they are writing. */
export function SignedOut({ signIn }: { signIn: SignIn }) {
  const t = useTranslations("Writing");
  const { view, drafts } = useThread();
  const [dismissed, setDismissed] = useState(false);
  const isOut = drafts.status.state === "signedOut";
  useEffect(() => {
    if (!isOut) setDismissed(false);
  }, [isOut]);
  if (!isOut) return null;
  if (view.viewer.isStaff)
    return (
      <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-form shadow-lift">
        <Notice tone="warn" title={t("signedOutTitle")}>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t("signedOutLink")}
          </a>
        </Notice>
      </div>
    );
  return (
    <SignInAgain
      signIn={signIn}
      open={!dismissed}
      name={view.viewer.name}
      onClose={() => setDismissed(true)}
      onSignedIn={(userId) =>
        // Somebody else gets a page of their own; what the first one wrote stays on the device for them.
        userId === view.viewer.userId ? drafts.signedInAgain() : location.assign("/assignments")
      }
    />
  );
}
