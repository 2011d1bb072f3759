import type { useFormatter } from "next-intl";
import type { ExportView } from "@/lib/exports/views";

/** Where a finished file is fetched. */
export const fileAddress = ({ exportId }: Pick<ExportView, "exportId">): string =>
  `/api/exports/${exportId}/file`;

/** Of a file, as "1.2 MB". */
export function sizeOf({ size }: Pick<ExportView, "size">, format: ReturnType<typeof useFormatter>): string {
  const kilobytes = Math.max(1, Math.round((size ?? 0) / 1000));
  return kilobytes < 1000
    ? format.number(kilobytes, { style: "unit", unit: "kilobyte" })
    : format.number(kilobytes / 1000, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
}
