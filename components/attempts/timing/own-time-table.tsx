import { useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import { useDuration } from "@/components/insights/use-duration";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { OwnTime } from "@/lib/attempts/own-time";

/** What was counted of a student's own time, and what that does not see. */
export function OwnTimeTable({ time, itemIds }: { time: OwnTime; itemIds: readonly string[] }) {
  const t = useTranslations("Timing");
  const duration = useDuration();
  const said = (seconds: number | null | undefined) => (seconds ? duration(seconds) : <NoFigure />);
  const all = [time.reading ?? 0, ...Object.values(time.byItem)].reduce((sum, one) => sum + one, 0);
  return (
    <div className="mt-8 print:hidden">
      <Disclosure summary={t("ownTitle")}>
        <div className="flex flex-col gap-3 pb-3">
          <p className="max-w-measure text-muted">{t("ownHint")}</p>
          {all === 0 ? (
            <p>{t("ownNone")}</p>
          ) : (
            <>
              <p>{t("ownAll", { time: duration(all) })}</p>
              <Table
                caption={t("ownTitle")}
                captionHidden
                head={
                  <tr>
                    <Th>{t("at")}</Th>
                    <Th>{t("time")}</Th>
                  </tr>
                }
              >
                <tr>
                  <th scope="row" className="static!">
                    {t("reading")}
                  </th>
                  <td>{said(time.reading)}</td>
                </tr>
                {itemIds.map((id, index) => (
                  <tr key={id}>
                    <th scope="row" className="static!">
                      {t("questionShort", { number: index + 1 })}
                    </th>
                    <td>{said(time.byItem[id])}</td>
                  </tr>
                ))}
              </Table>
            </>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
