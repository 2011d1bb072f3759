"use client";

import { useTranslations } from "next-intl";
import { newId } from "@/components/items/editing/parts/new-id";
import { CheckboxGroup } from "@/components/ui/choices";
import { Rows } from "@/components/ui/rows";
import type { DiscussionSetup } from "@/lib/discussion/setup";
import type { PromptInput } from "@/lib/schemas/discussion";
import { MAX_PROMPTS } from "@/lib/schemas/discussion-limits";
import type { DraftPrompt } from "./fields";
import { PromptFields } from "./prompt-fields";

const blank = (): DraftPrompt => ({ key: newId(), promptId: null, title: "", text: "", line: null });

/** What is discussed: prompts ticked in from packs, and one's own, in their order. */
export function PromptList({
  prompts,
  packs,
  posted,
  onChange,
}: {
  prompts: readonly DraftPrompt[];
  packs: DiscussionSetup["packs"];
  /** The ids of prompts that have posts. */
  posted: readonly string[];
  onChange: (prompts: readonly DraftPrompt[]) => void;
}) {
  const t = useTranslations("DiscussionSetup");
  const hasPosts = ({ promptId }: DraftPrompt) => promptId !== null && posted.includes(promptId);
  return (
    <section aria-labelledby="prompts" className="flex flex-col gap-5">
      <div>
        <h2 id="prompts" className="subtitle">
          {t("prompts")}
        </h2>
        <p className="max-w-measure text-muted">{t("promptsHint")}</p>
      </div>
      {packs.length > 0 ? (
        <div className="flex flex-col gap-3">
          <p className="text-muted">{t("fromPacksHint")}</p>
          {packs.map(({ packId, title, prompts: offered }) => {
            const chosen = (prompt: PromptInput) => prompts.find((other) => isCopy(other, prompt));
            return (
              <CheckboxGroup
                key={packId}
                name={`pack-${packId}[]`}
                legend={t("pack", { title })}
                options={offered.map((prompt, at) => {
                  const copy = chosen(prompt);
                  return {
                    value: String(at),
                    label: prompt.title,
                    hint: prompt.line ? t("lineShort", prompt.line) : undefined,
                    disabled: copy ? hasPosts(copy) : prompts.length >= MAX_PROMPTS,
                  };
                })}
                value={offered.flatMap((prompt, at) => (chosen(prompt) ? [String(at)] : []))}
                onChange={(ticked) => {
                  const isTicked = (prompt: PromptInput) =>
                    ticked.includes(String(offered.findIndex((one) => isCopy(one, prompt))));
                  const isOffered = (prompt: PromptInput) => offered.some((one) => isCopy(one, prompt));
                  const kept = prompts.filter((prompt) => !isOffered(prompt) || isTicked(prompt));
                  const added = offered.filter((prompt) => isTicked(prompt) && !chosen(prompt));
                  onChange([
                    ...kept,
                    ...added.map((prompt) => ({ ...prompt, key: newId(), promptId: null })),
                  ]);
                }}
              />
            );
          })}
        </div>
      ) : null}
      <Rows
        name="prompts"
        legend={t("chosenPrompts")}
        hint={prompts.length === 0 ? t("noPrompts") : ""}
        rows={prompts}
        limits={[0, MAX_PROMPTS]}
        addLabel={t("promptAdd")}
        rowLabel={(number) => t("promptNumber", { number })}
        blank={blank}
        keyOf={({ key }) => key}
        stays={hasPosts}
        onChange={onChange}
      >
        {(prompt, at) => (
          <PromptFields
            name={`prompts.${at}`}
            number={at + 1}
            prompt={prompt}
            lineStays={hasPosts(prompt)}
            onChange={(next) => onChange(prompts.with(at, next))}
          />
        )}
      </Rows>
    </section>
  );
}

/** Whether a prompt is still what it was copied from. */
const isCopy = (one: PromptInput, other: PromptInput): boolean =>
  one.title === other.title && one.text === other.text;
