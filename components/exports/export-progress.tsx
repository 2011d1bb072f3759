import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Refresh } from "@/components/ui/refresh";
import type { ExportView } from "@/lib/exports/views";
import { fileAddress, sizeOf } from "./file-facts";

/** How often the page asks how far a file is. */
const EVERY_MS = 1_500;

/** One file: how far it is, and the way to it once it is there. */
export function ExportProgress({ view, retry }: { view: ExportView; retry: React.ReactNode }) {
  const t = useTranslations("ExportJobs");
  const format = useFormatter();
  const { state, done, total, exportId, expiresAt } = view;
  const isComing = state === "waiting" || state === "making";
  return (
    <div className="flex max-w-form flex-col items-start gap-5">
      {/* Stands through all states, so that a screen reader tells of each. */}
      <p role="status" className="text-lg">
        {state === "making" && total !== null ? t("making", { done, total }) : t(`says_${state}`)}
      </p>
      {isComing ? (
        <>
          <div className="w-full">
            <Progress label={t("progress")} value={done} max={Math.max(1, total ?? 1)} />
          </div>
          <p className="text-muted">{t("mayLeave")}</p>
          <Link href={`/exports/${exportId}`} replace className="inline-flex min-h-11 items-center">
            {t("lookAgain")}
          </Link>
          <Refresh every={EVERY_MS} />
        </>
      ) : null}
      {state === "ready" ? (
        <>
          <LinkButton look="main" href={fileAddress(view)} prefetch={false}>
            {t("fetch", { size: sizeOf(view, format) })}
          </LinkButton>
          <p className="text-muted">{t("goes", { when: format.dateTime(expiresAt, MOMENT) })}</p>
        </>
      ) : null}
      {state === "failed" ? (
        <Notice tone="error" live={false} title={t("failedTitle")}>
          <p>{t("failedBody")}</p>
          {retry}
        </Notice>
      ) : null}
    </div>
  );
}
