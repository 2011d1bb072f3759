import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Before anybody has handed in, or where nothing is asked. */
export function NothingToAnalyse({
  home,
  hasItems,
  canEdit,
}: {
  home: string;
  hasItems: boolean;
  canEdit: boolean;
}) {
  const t = useTranslations("ItemAnalysis");
  return hasItems ? (
    <EmptyState
      title={t("emptyTitle")}
      action={<LinkButton href={`${home}/board`}>{t("toBoard")}</LinkButton>}
    >
      {t("emptyBody")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("noItemsTitle")}
      action={canEdit ? <LinkButton href={`${home}/edit`}>{t("edit")}</LinkButton> : null}
    >
      {t("noItemsBody")}
    </EmptyState>
  );
}
