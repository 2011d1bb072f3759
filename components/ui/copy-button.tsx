"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button, type ButtonLook } from "./button";

type State = "idle" | "copied" | "failed";

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({
  text,
  look = "plain",
  children,
}: {
  text: string;
  look?: ButtonLook;
  children?: ReactNode;
}) {
  const t = useTranslations("Common");
  const [state, setState] = useState<State>("idle");
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button look={look} onClick={async () => setState((await copy(text)) ? "copied" : "failed")}>
        {children ?? t("copy")}
      </Button>
      <span role="status" className={state === "failed" ? "text-warn" : "text-good"}>
        {state === "copied" ? t("copied") : state === "failed" ? t("copyFailed") : null}
      </span>
    </span>
  );
}

/** Browsers give the clipboard only to pages reached by https or on this machine; elsewhere this fails. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
