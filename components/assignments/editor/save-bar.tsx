"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/form";
import { usePending } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import type { AssignmentFacts } from "./fields";
import { PublishSummary } from "./publish-summary";

/** The foot of the editor: what can be done with what stands there, and whether it is saved. */
export function SaveBar({
  prompts,
  courseTitle,
  input,
  savedId,
  isChanged,
  isPublished,
  asking,
  onAsk,
  onCancel,
  onPublish,
}: {
  /** How many prompts its discussion has. */
  prompts: number;
  courseTitle: string;
  input: AssignmentFacts;
  /** Null before it was first saved. */
  savedId: string | null;
  isChanged: boolean;
  isPublished: boolean;
  /** Whether it is asked if it should be published. */
  asking: boolean;
  /** Saves, and asks if that worked. */
  onAsk: () => void;
  onCancel: () => void;
  onPublish: () => void;
}) {
  const t = useTranslations("Editor");
  const pending = usePending();
  const isSaved = savedId !== null && !isChanged;
  return (
    <div
      data-foot=""
      className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule bg-paper px-5 py-3"
    >
      <SubmitButton look={isPublished ? "main" : "plain"}>
        {isPublished ? t("saveChanges") : t("saveDraft")}
      </SubmitButton>
      {isPublished ? null : (
        <Button
          look="main"
          aria-haspopup="dialog"
          aria-disabled={pending}
          onClick={() => {
            if (!pending) onAsk();
          }}
        >
          {t("publish")}
        </Button>
      )}
      {isSaved ? <LinkButton href={`/assignments/${savedId}/preview`}>{t("preview")}</LinkButton> : null}
      <span role="status" className="text-muted">
        {t(isSaved ? "saved" : "unsaved")}
      </span>
      <Dialog open={asking} onClose={onCancel} title={t("publishTitle", { course: courseTitle })}>
        <PublishSummary input={input} prompts={prompts} onPublish={onPublish} />
      </Dialog>
    </div>
  );
}
