"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";

/**
 * Says at the foot of the page what was just done, with a way to undo it. It stays until it is dismissed or
 * something else is done: nobody has to read against the clock.
 */
export function Toast({
  children,
  onUndo,
  onDismiss,
}: {
  children: ReactNode;
  onUndo?: () => void;
  onDismiss: () => void;
}) {
  const t = useTranslations("Common");
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto flex max-w-form items-center gap-2 rounded-sheet border border-rule bg-sheet py-2 ps-5 pe-3 shadow-lift print:hidden">
      <p role="status" className="me-auto">
        {children}
      </p>
      {onUndo ? (
        <Button look="quiet" onClick={onUndo}>
          {t("undo")}
        </Button>
      ) : null}
      <Button look="quiet" onClick={onDismiss}>
        {t("dismiss")}
      </Button>
    </div>
  );
}
