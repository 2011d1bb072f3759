import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { MOMENT } from "@/components/ui/moment";
import { Refresh } from "@/components/ui/refresh";
import { Table, Th } from "@/components/ui/table";
import type { ExportView } from "@/lib/exports/views";
import { ExportName, ExportPlace } from "./export-name";
import { fileAddress, sizeOf } from "./file-facts";

/** How often the list asks while something is being made. */
const EVERY_MS = 3_000;

/** The files that somebody was told to come back for. */
export function ExportList({ exports }: { exports: readonly ExportView[] }) {
  const t = useTranslations("ExportJobs");
  const format = useFormatter();
  if (exports.length === 0) return <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>;
  const isAnyComing = exports.some(({ state }) => state === "waiting" || state === "making");
  return (
    <>
      {isAnyComing ? <Refresh every={EVERY_MS} /> : null}
      <Table
        caption={t("title")}
        captionHidden
        stacks
        head={
          <tr>
            <Th>{t("file")}</Th>
            <Th>{t("asked")}</Th>
            <Th>{t("state")}</Th>
            <Th>{t("until")}</Th>
          </tr>
        }
      >
        {exports.map((view) => (
          <tr key={view.exportId}>
            <th scope="row">
              <ExportName view={view} />
              <span className="block font-normal text-muted">
                <ExportPlace view={view} />
              </span>
            </th>
            <td data-label={t("asked")}>{format.dateTime(view.askedAt, MOMENT)}</td>
            <td data-label={t("state")}>
              {view.state === "ready" ? (
                <a href={fileAddress(view)} className="inline-flex min-h-11 items-center">
                  {t("fetch", { size: sizeOf(view, format) })}
                </a>
              ) : (
                <Link href={`/exports/${view.exportId}`} className="inline-flex min-h-11 items-center">
                  {view.state === "making" && view.total !== null
                    ? t("makingShort", { done: view.done, total: view.total })
                    : t(`state_${view.state}`)}
                </Link>
              )}
            </td>
            <td data-label={t("until")}>{format.dateTime(view.expiresAt, MOMENT)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
