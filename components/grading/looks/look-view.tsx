import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { LookRecord } from "@/lib/grading/looks/look-record";

/** What a student asked about a mark, and what they were told. */
export function LookView({
  look,
  isOwn = false,
  level: Heading = "h3",
}: {
  look: LookRecord;
  /** Read by whoever asked. */
  isOwn?: boolean;
  level?: "h2" | "h3";
}) {
  const t = useTranslations("SecondLook");
  const format = useFormatter();
  const { reason, askedAt, answered } = look;
  const words = "wrap-anywhere whitespace-pre-wrap";
  return (
    <div className="flex flex-col gap-2 border-s-3 border-marker-line ps-4">
      <Heading className="font-semibold">{t("title")}</Heading>
      <div>
        <p className="text-muted">
          {t(isOwn ? "youAsked" : "asked", { when: format.dateTime(askedAt, MOMENT) })}
        </p>
        <p dir="auto" className={words}>
          {reason}
        </p>
      </div>
      {answered ? (
        <div>
          <p className="text-muted">
            {answered.by
              ? t("answeredBy", { name: answered.by, when: format.dateTime(answered.at, MOMENT) })
              : t("answered", { when: format.dateTime(answered.at, MOMENT) })}
          </p>
          <p dir="auto" className={words}>
            {answered.words}
          </p>
          <p className="font-semibold">{answered.mark ? t("changed", answered.mark) : t("stays")}</p>
        </div>
      ) : (
        <p className="text-marker-ink">{t(isOwn ? "youWait" : "waits")}</p>
      )}
    </div>
  );
}
