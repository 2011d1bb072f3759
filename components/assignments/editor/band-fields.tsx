"use client";

import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Rows } from "@/components/ui/rows";
import { TextArea } from "@/components/ui/text-field";
import type { ScoreBand } from "@/lib/schemas/assignments";

/** What is said of a whole result, by the share of the points that it earned. */
export function BandFields({
  bands,
  onChange,
}: {
  bands: readonly ScoreBand[];
  onChange: (bands: readonly ScoreBand[]) => void;
}) {
  const t = useTranslations("Editor");
  const rowLabel = (number: number) => t("bandNumber", { number });
  return (
    <Rows
      name="scoreBands"
      legend={t("bands")}
      hint={t("bandsHint")}
      rows={bands}
      limits={[0, 6]}
      addLabel={t("bandAdd")}
      rowLabel={rowLabel}
      blank={() => ({ from: Math.max(0, 80 - 30 * bands.length), text: "" })}
      keyOf={(_, at) => at}
      onChange={onChange}
    >
      {(band, at) => (
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          <NumberField
            name={`scoreBands.${at}.from`}
            label={t("bandFrom")}
            className="w-44"
            min={0}
            max={100}
            value={band.from}
            onChange={(from) => onChange(bands.with(at, { ...band, from }))}
          />
          <TextArea
            name={`scoreBands.${at}.text`}
            label={t("bandText")}
            rows={1}
            maxLength={1000}
            className="min-w-0 flex-1 basis-56"
            value={band.text}
            onChange={(event) => onChange(bands.with(at, { ...band, text: event.target.value }))}
          />
        </div>
      )}
    </Rows>
  );
}
