import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { ModeratedPost } from "@/lib/discussion/moderation/queues";

/** Why a post is on the desk: what holds it, who reported it for what, why it was hidden. */
export function PostStanding({ post }: { post: ModeratedPost }) {
  const t = useTranslations("Moderation");
  const format = useFormatter();
  const { heldAt, heldFor, hiddenAt, hiddenReason, withdrawnAt, reports } = post;
  const when = (at: Date) => format.dateTime(at, MOMENT);
  const lines = [
    heldAt && !hiddenAt ? (heldFor ? t("heldForWord", { word: heldFor }) : t("heldAsAll")) : null,
    hiddenAt ? t("hiddenFor", { when: when(hiddenAt), reason: hiddenReason }) : null,
    withdrawnAt ? t("withdrawn") : null,
  ].filter((line) => line !== null);
  return (
    <ul className="flex max-w-measure flex-col gap-1 text-marker-ink wrap-break-word">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {reports.map(({ reportId, reporter, reason, createdAt }) => (
        <li key={reportId}>{t("reportedBy", { reporter, when: when(createdAt), reason })}</li>
      ))}
    </ul>
  );
}
