import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { Rows } from "@/components/ui/rows";
import { Select, TextField } from "@/components/ui/text-field";
import { MAX_GRADES, READY_SCALES, type ReadyScale } from "@/lib/schemas/grade-scale";

/** A named grade as it is written. */
export type GradeRow = { readonly key: string; readonly name: string; readonly from: number };

/** The teacher's own scale, to be begun with a ready-made one or without. */
export function ScaleFields({
  rows,
  onChange,
}: {
  rows: readonly GradeRow[];
  onChange: (rows: readonly GradeRow[]) => void;
}) {
  const t = useTranslations("GradeScale");
  const [ready, setReady] = useState<ReadyScale>("kazakhstan");
  const made = useRef(0);
  const keyed = (grade: Omit<GradeRow, "key">): GradeRow => {
    made.current += 1;
    return { key: `new ${made.current}`, ...grade };
  };
  return (
    <div className="flex flex-col gap-3">
      <Rows
        name="scale"
        legend={t("legend")}
        hint={t("hint")}
        rows={rows}
        limits={[0, MAX_GRADES]}
        addLabel={t("add")}
        rowLabel={(number) => t("row", { number })}
        blank={() => keyed({ name: "", from: Number.NaN })}
        keyOf={({ key }) => key}
        onChange={onChange}
      >
        {(row, at, goOn) => {
          const change = (part: Partial<GradeRow>) => onChange(rows.with(at, { ...row, ...part }));
          return (
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              <TextField
                name={`scale.${at}.name`}
                label={t("name")}
                className="min-w-0 flex-1 basis-32"
                maxLength={20}
                value={row.name}
                onKeyDown={goOn}
                onChange={(event) => change({ name: event.target.value })}
              />
              <NumberField
                name={`scale.${at}.from`}
                label={t("from")}
                min={0}
                max={100}
                value={row.from}
                onChange={(from) => change({ from })}
              />
            </div>
          );
        }}
      </Rows>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          name="readyScale"
          label={t("ready")}
          hint={t("takeHint")}
          className="min-w-0 flex-1 basis-64"
          value={ready}
          onChange={(event) => setReady(event.target.value as ReadyScale)}
        >
          {(Object.keys(READY_SCALES) as ReadyScale[]).map((name) => (
            <option key={name} value={name}>
              {t(`ready_${name}`)}
            </option>
          ))}
        </Select>
        <Button onClick={() => onChange(READY_SCALES[ready].map(keyed))}>{t("take")}</Button>
      </div>
    </div>
  );
}
