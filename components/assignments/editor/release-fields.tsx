"use client";

import { useTranslations } from "next-intl";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { Notice } from "@/components/ui/notice";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { BandFields } from "./band-fields";
import type { AssignmentFacts, EditorFields } from "./fields";
import { BETWEEN_ATTEMPTS, KEY_RELEASES, SCORE_RELEASES, WHICH_COUNTS } from "./policies";
import { ReleaseSentence } from "./release-sentence";

/** How often students may try, and what they see when. */
export function ReleaseFields({
  fields,
  times,
  locked,
  onChange,
}: {
  fields: EditorFields;
  /** The same with its times as instants. */
  times: AssignmentFacts;
  locked: boolean;
  onChange: (part: Partial<EditorFields>) => void;
}) {
  const t = useTranslations("Editor");
  return (
    <section aria-labelledby="release" className="flex flex-col gap-5">
      <h2 id="release" className="subtitle">
        {t("rules")}
      </h2>
      <TextField
        name="attemptsAllowed"
        type="number"
        min={1}
        max={10}
        className="max-w-40"
        label={t("attempts")}
        hint={locked ? t("attemptsLocked") : undefined}
        value={Number.isFinite(fields.attemptsAllowed) ? fields.attemptsAllowed : ""}
        onChange={(event) => onChange({ attemptsAllowed: event.target.valueAsNumber })}
      />
      {fields.attemptsAllowed > 1 ? (
        <RadioGroup
          name="whichCounts"
          legend={t("whichCounts")}
          hint={locked ? t("whichLocked") : undefined}
          options={WHICH_COUNTS.map((value) => ({
            value,
            label: t(`which_${value}`),
            disabled: locked && value !== "BEST" && value !== fields.whichCounts,
          }))}
          value={fields.whichCounts}
          onChange={(value) => onChange({ whichCounts: value as EditorFields["whichCounts"] })}
        />
      ) : null}
      {fields.attemptsAllowed > 1 ? (
        <RadioGroup
          name="betweenAttempts"
          legend={t("between")}
          options={BETWEEN_ATTEMPTS.map((value) => ({ value, label: t(`between_${value}`) }))}
          value={fields.betweenAttempts}
          onChange={(value) => onChange({ betweenAttempts: value as EditorFields["betweenAttempts"] })}
        />
      ) : null}
      <RadioGroup
        name="scoreRelease"
        legend={t("scores")}
        options={SCORE_RELEASES.map((value) => ({ value, label: t(`scores_${value}`) }))}
        value={fields.scoreRelease}
        onChange={(value) => onChange({ scoreRelease: value as EditorFields["scoreRelease"] })}
      />
      {fields.scoreRelease === "AT_TIME" ? (
        <DateTimeField
          name="scoresAt"
          label={t("scoresAt")}
          value={fields.scoresAt}
          onChange={(event) => onChange({ scoresAt: event.target.value })}
        />
      ) : null}
      <RadioGroup
        name="keyRelease"
        legend={t("keys")}
        options={KEY_RELEASES.map((value) => ({ value, label: t(`keys_${value}`) }))}
        value={fields.keyRelease}
        onChange={(value) => onChange({ keyRelease: value as EditorFields["keyRelease"] })}
      />
      {fields.scoreRelease === "AT_ONCE" && fields.keyRelease === "WITH_SCORES" ? (
        <Notice tone="warn" title={t("keysAtOnceTitle")}>
          {t("keysAtOnceBody")}
        </Notice>
      ) : null}
      <Checkbox
        name="shuffleOptions"
        label={t("shuffle")}
        hint={locked ? t("locked") : t("shuffleHint")}
        checked={fields.shuffleOptions}
        disabled={locked}
        onChange={(event) => onChange({ shuffleOptions: event.target.checked })}
      />
      <Checkbox
        name="secondLook"
        label={t("secondLook")}
        hint={t("secondLookHint")}
        checked={fields.secondLook}
        onChange={(event) => onChange({ secondLook: event.target.checked })}
      />
      <ReleaseSentence times={times} />
      <BandFields bands={fields.scoreBands} onChange={(scoreBands) => onChange({ scoreBands })} />
    </section>
  );
}
