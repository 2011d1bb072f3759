"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/choices";
import { NumberField } from "@/components/ui/number-field";
import { Rows } from "@/components/ui/rows";
import { TextField } from "@/components/ui/text-field";
import { type EditorProps, partsOf } from "../editor-props";
import { NumberRuleFields } from "../parts/number-rule-fields";

export function NumericEditor(props: EditorProps<"NUMERIC">) {
  const { item } = props;
  const t = useTranslations("ItemEditor");
  const set = partsOf(props);
  const { unit } = item.content;
  const { numbers, units } = item.key;
  return (
    <>
      <Rows
        name="item.key.numbers"
        legend={t("numbers")}
        rows={numbers}
        limits={[1, 6]}
        addLabel={t("numberAdd")}
        rowLabel={(number) => t("numberNumber", { number })}
        blank={() => ({ rule: "EXACT" as const, value: Number.NaN, share: 1 })}
        keyOf={(_, at) => at}
        onChange={(rows) => set.key({ numbers: rows })}
      >
        {(rule, at) => (
          <NumberRuleFields
            name={`item.key.numbers.${at}`}
            label={t("numberNumber", { number: at + 1 })}
            rule={rule}
            onChange={(next, part) =>
              set.key({ numbers: numbers.with(at, next) }, part && `number.${at}.${part}`)
            }
          />
        )}
      </Rows>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <TextField
          name="item.content.unit.name"
          label={t("unit")}
          hint={t("unitHint")}
          maxLength={30}
          value={unit?.name ?? ""}
          onChange={(event) => {
            const name = event.target.value;
            set.content({ unit: name ? { name, isTyped: unit?.isTyped ?? false } : null }, "unit");
          }}
        />
        <Checkbox
          name="isTyped"
          label={t("unitTyped")}
          disabled={!unit}
          checked={unit?.isTyped ?? false}
          onChange={(event) => unit && set.content({ unit: { ...unit, isTyped: event.target.checked } })}
        />
      </div>
      {unit?.isTyped ? (
        <Rows
          name="item.key.units"
          legend={t("units")}
          hint={t("unitsHint", { unit: unit.name })}
          rows={units}
          limits={[0, 12]}
          addLabel={t("unitAdd")}
          rowLabel={(number) => t("unitNumber", { number })}
          blank={() => ({ name: "", factor: 1 })}
          keyOf={(_, at) => at}
          onChange={(rows) => set.key({ units: rows })}
        >
          {(other, at) => (
            <div className="flex flex-wrap gap-x-4 gap-y-2">
              <TextField
                name={`item.key.units.${at}.name`}
                label={t("unitNumber", { number: at + 1 })}
                maxLength={30}
                value={other.name}
                onChange={(event) =>
                  set.key({ units: units.with(at, { ...other, name: event.target.value }) }, `unit.${at}`)
                }
              />
              <NumberField
                name={`item.key.units.${at}.factor`}
                label={t("factor", { unit: unit.name })}
                className="w-44"
                value={other.factor}
                onChange={(factor) =>
                  set.key({ units: units.with(at, { ...other, factor }) }, `factor.${at}`)
                }
              />
            </div>
          )}
        </Rows>
      ) : null}
    </>
  );
}
