"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Returned } from "./return-dialog";

/** Says what was returned, and takes it back if that was a slip. */
export function Undo({
  assignmentId,
  returned,
  action,
  onDone,
  onDismiss,
}: {
  assignmentId: string;
  returned: Returned;
  action: (input: unknown) => Promise<ActionResult<{ takenBack: number }>>;
  onDone: () => void;
  onDismiss: () => void;
}) {
  const t = useTranslations("Board");
  const common = useTranslations("Common");
  const [said, setSaid] = useState<string>();

  async function takeBack() {
    try {
      const result = await action({ assignmentId, returnedAt: returned.returnedAt.toISOString() });
      setSaid(result.ok ? t("takenBack", { count: result.data.takenBack }) : result.error.message);
      if (result.ok) onDone();
    } catch {
      setSaid(common(navigator.onLine ? "requestFailed" : "offline"));
    }
  }
  if (said) return <Toast onDismiss={onDismiss}>{said}</Toast>;
  return (
    <Toast {...(returned.returned > 0 && { onUndo: takeBack })} onDismiss={onDismiss}>
      {t("returned", { count: returned.returned })}
    </Toast>
  );
}
