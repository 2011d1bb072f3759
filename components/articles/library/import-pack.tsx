"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { PackImport } from "@/lib/items/import-pack";
import type { PackProblem } from "@/lib/items/importing/read-pack";
import type { ActionResult } from "@/lib/schemas/action-result";
import { MAX_PACK_FILE } from "@/lib/schemas/pack-limits";

/** So many are listed; the rest is told as a number. */
const MOST_LISTED = 20;

/** Takes questions in from a file. What is wrong with it is said question by question, and nothing is taken in by halves. */
export function ImportPack({
  articleId,
  bring,
}: {
  articleId: string;
  bring: (input: unknown) => Promise<ActionResult<PackImport>>;
}) {
  const t = useTranslations("PackFile");
  return (
    <DialogButton look="quiet" label={t("bring")} title={t("bring")}>
      <FromFile articleId={articleId} bring={bring} />
    </DialogButton>
  );
}

function FromFile({ articleId, bring }: Parameters<typeof ImportPack>[0]) {
  const t = useTranslations("PackFile");
  const [file, setFile] = useState<{ name: string; text: string } | "tooLarge">();
  const [outcome, setOutcome] = useState<PackImport>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    setOutcome(undefined);
    if (!chosen) return setFile(undefined);
    setFile(chosen.size > MAX_PACK_FILE ? "tooLarge" : { name: chosen.name, text: await chosen.text() });
  };
  if (outcome && "items" in outcome)
    return (
      <Notice tone="good" title={t("taken", { count: outcome.items })}>
        <p>{t("takenHint")}</p>
      </Notice>
    );
  return (
    <Form
      action={bring}
      values={{ articleId, file: typeof file === "object" ? file.text : "" }}
      onDone={setOutcome}
      staysOpen
    >
      <p>{t("hint")}</p>
      <Field
        name="file"
        label={t("file")}
        {...(file === "tooLarge" ? { error: t("tooLarge", { size: MAX_PACK_FILE / 1e6 }) } : {})}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => read(event.target.files?.[0])}
            className="control w-full"
          />
        )}
      </Field>
      {outcome && "problems" in outcome ? <Problems problems={outcome.problems} /> : null}
      <div className="flex flex-wrap justify-end gap-3">
        <CancelButton />
        {typeof file === "object" ? (
          <SubmitButton>{t("submit")}</SubmitButton>
        ) : (
          <Button look="main" onClick={() => input.current?.click()}>
            {t("choose")}
          </Button>
        )}
      </div>
    </Form>
  );
}

function Problems({ problems }: { problems: readonly PackProblem[] }) {
  const t = useTranslations("PackFile");
  const more = problems.length - MOST_LISTED;
  return (
    <Notice tone="warn" title={t("notTaken")}>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {problems.slice(0, MOST_LISTED).map(({ item, path, code }) => (
          <li key={`${item}:${path}:${code}`} className="wrap-anywhere">
            {item === null ? null : `${t("item", { item })} `}
            {t(`problem_${code}`, { path })}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-2">{t("more", { count: more })}</p> : null}
    </Notice>
  );
}
