import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import { CountBar } from "./bar-table";

const BANDS = ["low", "ratherLow", "middle", "ratherHigh", "high"] as const;

/** How many stood in each fifth of a line, at one moment or at several. */
export function SpreadTable({
  caption,
  ends,
  moments,
  total,
}: {
  caption: string;
  ends: { readonly low: string; readonly high: string };
  moments: readonly {
    readonly id: string;
    readonly label: string;
    /** From the low end of the line to the high one. */
    readonly bands: readonly number[];
    /** Drawn weaker: it is what the others are compared with. */
    readonly isFirst?: boolean;
  }[];
  /** What a full bar stands for. */
  total: number;
}) {
  const t = useTranslations("ItemAnalysis");
  return (
    <Table
      caption={caption}
      captionHidden
      head={
        <tr>
          <Th>{t("position")}</Th>
          {moments.map(({ id, label }) => (
            <Th key={id}>{label}</Th>
          ))}
        </tr>
      }
    >
      {BANDS.map((band, place) => (
        <tr key={band}>
          <th scope="row" className="min-w-36">
            {t(`band_${band}`, ends)}
          </th>
          {moments.map(({ id, bands, isFirst = false }) => (
            <td key={id}>
              <CountBar count={bands[place] ?? 0} total={total} isFull={!isFirst} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
