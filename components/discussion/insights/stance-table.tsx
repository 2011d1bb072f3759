import Link from "next/link";
import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import { postAddress } from "@/lib/discussion/map/addresses";
import { signed } from "@/lib/discussion/map/labels";
import type { LedgerStatement } from "@/lib/discussion/stance-ledger";
import { changeOf, MOMENTS, type MovingPost, type NamedRecord } from "@/lib/discussion/stances/ledger";

/** Each student in numbers: where they stood and how sure, how far they moved, and what they say moved them. */
export function StanceTable({ statement: { rows, ends, asksBefore } }: { statement: LedgerStatement }) {
  const t = useTranslations("StanceLedger");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      stacks
      head={
        <tr>
          <Th>{t("student")}</Th>
          {MOMENTS.map((moment) => (
            <Th key={moment}>{t(`moment_${moment}`)}</Th>
          ))}
          <Th>{t("change")}</Th>
          <Th>{t("movedBy")}</Th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.userId}>
          <th scope="row">{row.name}</th>
          {MOMENTS.map((moment) => (
            <td key={moment} data-label={t(`moment_${moment}`)} className="whitespace-nowrap">
              <Place of={row[moment]} isAsked={moment !== "before" || asksBefore} />
            </td>
          ))}
          <td data-label={t("change")} className="min-w-32">
            <Change row={row} ends={ends} />
          </td>
          <td data-label={t("movedBy")} className="min-w-44">
            <Movers row={row} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Place({
  of,
  isAsked,
}: {
  of: { readonly position: number; readonly confidence: number | null } | null;
  isAsked: boolean;
}) {
  const t = useTranslations("StanceLedger");
  const stance = useTranslations("Stance");
  if (!of) return <span className="text-muted">{t(isAsked ? "notSaid" : "notAsked")}</span>;
  const position = signed(of.position);
  if (of.confidence === null) return position;
  return t("place", { position, confidence: stance(`confidence_${of.confidence}` as "confidence_1") });
}

function Change({ row, ends }: { row: NamedRecord; ends: LedgerStatement["ends"] }) {
  const t = useTranslations("StanceLedger");
  const change = changeOf(row);
  if (change === null) return <span className="text-muted">{t("notSaid")}</span>;
  return t("changeWords", { amount: String(Math.abs(change)), end: change < 0 ? ends.low : ends.high });
}

function Movers({ row: { after, later } }: { row: NamedRecord }) {
  const t = useTranslations("StanceLedger");
  const stance = useTranslations("Stance");
  if (!after?.moved && !later) return <span className="text-muted">{t("notSaid")}</span>;
  return (
    <ul>
      {after?.moved ? <li>{t("byReading", { mover: stance(`moved_${after.moved}`) })}</li> : null}
      {later ? (
        <li>
          {t("byDiscussion", { mover: stance(`moved_${later.moved}`) })}
          {later.movedBy ? <Mover post={later.movedBy} /> : null}
        </li>
      ) : null}
    </ul>
  );
}

function Mover({ post: { threadId, postId, author, stands } }: { post: MovingPost }) {
  const t = useTranslations("StanceLedger");
  return (
    <Link href={postAddress(threadId, postId)} prefetch={false} className="flex min-h-8 items-center">
      {t(stands ? "post" : "postGone", { author })}
    </Link>
  );
}
