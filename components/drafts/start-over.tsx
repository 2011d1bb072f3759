"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { useCloseDialog } from "@/components/ui/dialog-state";
import type { DraftInHand } from "./use-draft";

/** The one thing that destroys a draft asks first. Needs the namespace `Draft`. */
export function StartOver<D>({ inHand, isNew }: { inHand: DraftInHand<D>; isNew: boolean }) {
  const t = useTranslations("Draft");
  const label = t(isNew ? "startOver" : "startFromSaved");
  return (
    <DialogButton look="quiet" label={label} title={t("startOverTitle")}>
      <p className="mb-5">{t("startOverBody")}</p>
      <div className="flex flex-wrap gap-3">
        <Yes inHand={inHand}>{label}</Yes>
        <CancelButton />
      </div>
    </DialogButton>
  );
}

function Yes<D>({ inHand, children }: { inHand: DraftInHand<D>; children: string }) {
  const close = useCloseDialog();
  return (
    <Button
      look="danger"
      onClick={() => {
        close?.();
        void inHand.startOver();
      }}
    >
      {children}
    </Button>
  );
}
