import { useFormatter, useTranslations } from "next-intl";
import { CountBar } from "@/components/grading/items/bar-table";
import { SpreadTable } from "@/components/grading/items/spread-table";
import { Table, Th } from "@/components/ui/table";
import type { LedgerStatement } from "@/lib/discussion/stance-ledger";
import { MOMENTS, pathOf } from "@/lib/discussion/stances/ledger";
import { StanceTable } from "./stance-table";
import { StanceWays } from "./stance-ways";

/** Where a class stood on one statement, and who moved: as lines, as numbers, as a spread, and by what. */
export function StanceStatement({ statement }: { statement: LedgerStatement }) {
  const t = useTranslations("StanceLedger");
  const format = useFormatter();
  const { rows, ends, number, bands } = statement;
  const id = `stance-${number}`;
  const silent = rows.filter((row) => pathOf(row).every((position) => position === null));
  const names = silent.map(({ name }) => name);
  const isEmpty = silent.length === rows.length;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-rule pt-6">
      <div className="max-w-measure">
        <h3 id={id} className="text-lg/snug font-semibold">
          {statement.statement}
        </h3>
        <p className="text-muted">{t("line", ends)}</p>
      </div>
      {isEmpty ? (
        <p className="text-muted">{t("nobodyYet")}</p>
      ) : (
        <>
          <h4 className="font-semibold">{t("pathTitle")}</h4>
          <p className="-mt-3 max-w-measure text-muted">{t("pathHint")}</p>
          <StanceWays statement={statement} />
          {silent.length > 0 ? (
            <p>{t("missing", { count: silent.length, names: format.list(names) })}</p>
          ) : null}
          <h4 className="font-semibold">{t("tableTitle")}</h4>
          <StanceTable statement={statement} />
          <h4 className="font-semibold">{t("spreadTitle")}</h4>
          <SpreadTable
            caption={t("spreadTitle")}
            ends={ends}
            total={rows.length}
            moments={MOMENTS.flatMap((moment) => {
              const counts = bands[moment];
              const label = t(`moment_${moment}`);
              return counts ? [{ id: moment, label, bands: counts, isFirst: moment === "before" }] : [];
            })}
          />
          <Movers statement={statement} />
        </>
      )}
    </section>
  );
}

function Movers({ statement: { movers, rows } }: { statement: LedgerStatement }) {
  const t = useTranslations("StanceLedger");
  const stance = useTranslations("Stance");
  if (movers.length === 0) return null;
  return (
    <>
      <h4 className="font-semibold">{t("moversTitle")}</h4>
      <Table
        caption={t("moversCaption")}
        captionHidden
        head={
          <tr>
            <Th>{t("mover")}</Th>
            <Th>{t("reading")}</Th>
            <Th>{t("discussion")}</Th>
          </tr>
        }
      >
        {movers.map(({ mover, reading, discussion }) => (
          <tr key={mover}>
            <th scope="row" className="min-w-36">
              {stance(`moved_${mover}`)}
            </th>
            <td>
              <CountBar count={reading} total={rows.length} isFull={false} />
            </td>
            <td>
              <CountBar count={discussion} total={rows.length} isFull />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
