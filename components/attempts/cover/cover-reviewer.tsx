import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

/** For those who mark: they see the cover, and the ways to their own pages. */
export function CoverReviewer({ assignmentId }: { assignmentId: string }) {
  const t = useTranslations("Cover");
  return (
    <>
      <Notice live={false} title={t("reviewerTitle")}>
        <p>{t("reviewerBody")}</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <LinkButton look="main" href={`/assignments/${assignmentId}/board`}>
          {t("board")}
        </LinkButton>
        <LinkButton href={`/assignments/${assignmentId}/preview`}>{t("preview")}</LinkButton>
      </div>
    </>
  );
}
