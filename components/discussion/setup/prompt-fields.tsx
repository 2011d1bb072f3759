"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/choices";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { PromptInput } from "@/lib/schemas/discussion";

const BLANK_LINE = { statement: "", low: "", high: "" };

/** One prompt: what is asked, and the line that a post takes a position on. Needs `DiscussionSetup`. */
export function PromptFields<P extends PromptInput>({
  name,
  number,
  prompt,
  lineStays = false,
  onChange,
}: {
  /** Its path in what is sent. */
  name: string;
  number: number;
  prompt: P;
  /** Posts have taken a position. */
  lineStays?: boolean;
  onChange: (prompt: P) => void;
}) {
  const t = useTranslations("DiscussionSetup");
  const { line } = prompt;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 text-muted">{t("promptNumber", { number })}</legend>
      {lineStays ? <p className="text-muted">{t("lineStays")}</p> : null}
      <TextField
        name={`${name}.title`}
        label={t("promptTitle")}
        maxLength={120}
        value={prompt.title}
        onChange={(event) => onChange({ ...prompt, title: event.target.value })}
      />
      <TextArea
        name={`${name}.text`}
        label={t("promptText")}
        rows={3}
        maxLength={4000}
        value={prompt.text}
        onChange={(event) => onChange({ ...prompt, text: event.target.value })}
      />
      <Checkbox
        name={`${name}.line`}
        label={t("hasLine")}
        checked={line !== null}
        disabled={lineStays}
        onChange={(event) => onChange({ ...prompt, line: event.target.checked ? BLANK_LINE : null })}
      />
      {line ? (
        <>
          <TextField
            name={`${name}.line.statement`}
            label={t("statement")}
            maxLength={400}
            readOnly={lineStays}
            value={line.statement}
            onChange={(event) => onChange({ ...prompt, line: { ...line, statement: event.target.value } })}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            {(["low", "high"] as const).map((end) => (
              <TextField
                key={end}
                name={`${name}.line.${end}`}
                label={t(end)}
                maxLength={80}
                readOnly={lineStays}
                value={line[end]}
                onChange={(event) => onChange({ ...prompt, line: { ...line, [end]: event.target.value } })}
              />
            ))}
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
