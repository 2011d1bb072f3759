"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/form";
import { usePending } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import type { AssignmentFacts } from "./fields";
import { PublishSummary } from "./publish-summary";

/** The foot of the editor: what can be done with what stands there, and whether it is saved. */
export function SaveBar({
  courseTitle,
  input,
  savedId,
  isChanged,
  isPublished,
  onPublish,
}: {
  courseTitle: string;
  input: AssignmentFacts;
  /** Null before it was first saved. */
  savedId: string | null;
  isChanged: boolean;
  isPublished: boolean;
  onPublish: () => void;
}) {
  const t = useTranslations("Editor");
  const pending = usePending();
  const [asking, setAsking] = useState(false);
  const isSaved = savedId !== null && !isChanged;
  return (
    <div className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule bg-paper px-5 py-3">
      <SubmitButton look={isPublished ? "main" : "plain"}>
        {isPublished ? t("saveChanges") : t("saveDraft")}
      </SubmitButton>
      {isPublished ? null : (
        <Button
          look="main"
          aria-haspopup="dialog"
          aria-disabled={pending}
          onClick={() => setAsking(!pending)}
        >
          {t("publish")}
        </Button>
      )}
      {isSaved ? <LinkButton href={`/assignments/${savedId}/preview`}>{t("preview")}</LinkButton> : null}
      <span role="status" className="text-muted">
        {t(isSaved ? "saved" : "unsaved")}
      </span>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("publishTitle", { course: courseTitle })}
      >
        <PublishSummary
          input={input}
          onPublish={() => {
            setAsking(false);
            onPublish();
          }}
        />
      </Dialog>
    </div>
  );
}
