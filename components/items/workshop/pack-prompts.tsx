"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PromptFields } from "@/components/discussion/setup/prompt-fields";
import { newId } from "@/components/items/editing/parts/new-id";
import { Form, SubmitButton } from "@/components/ui/form";
import { Rows } from "@/components/ui/rows";
import type { PackWorkshop } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { PromptInput } from "@/lib/schemas/discussion";
import { MAX_PROMPTS } from "@/lib/schemas/discussion-limits";

type Draft = PromptInput & { readonly key: string };

/** What a class can discuss about a pack's text. Needs `Workshop`, `DiscussionSetup` and `Rows`. */
export function PackPrompts({
  packId,
  initial,
  save,
}: {
  packId: string;
  initial: PackWorkshop["prompts"];
  save: (input: unknown) => Promise<ActionResult<{ promptIds: string[] }>>;
}) {
  const t = useTranslations("Workshop");
  const discussion = useTranslations("DiscussionSetup");
  const [basedOn, setBasedOn] = useState(initial.map(({ promptId }) => promptId));
  const [prompts, setPrompts] = useState<readonly Draft[]>(
    initial.map(({ promptId, ...prompt }) => ({ ...prompt, key: promptId })),
  );
  return (
    <section aria-labelledby="prompts" className="flex flex-col gap-4">
      <div>
        <h2 id="prompts" className="subtitle">
          {t("prompts")}
        </h2>
        <p className="max-w-measure text-muted">{t("promptsHint")}</p>
      </div>
      <Form
        action={() => save({ packId, basedOn, prompts: prompts.map(({ key: _, ...prompt }) => prompt) })}
        onDone={({ promptIds }) => setBasedOn(promptIds)}
        success={t("promptsSaved")}
        className="flex max-w-3xl flex-col gap-5"
      >
        <Rows
          name="prompts"
          legend={t("promptsList")}
          rows={prompts}
          limits={[0, MAX_PROMPTS]}
          addLabel={discussion("promptAdd")}
          rowLabel={(number) => discussion("promptNumber", { number })}
          blank={() => ({ key: newId(), title: "", text: "", line: null })}
          keyOf={({ key }) => key}
          onChange={setPrompts}
        >
          {(prompt, at) => (
            <PromptFields
              name={`prompts.${at}`}
              number={at + 1}
              prompt={prompt}
              onChange={(next) => setPrompts(prompts.with(at, next))}
            />
          )}
        </Rows>
        <SubmitButton look="plain">{t("promptsSave")}</SubmitButton>
      </Form>
    </section>
  );
}
