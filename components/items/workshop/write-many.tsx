"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { UndoRedo } from "@/components/drafts/undo-redo";
import { useDraft } from "@/components/drafts/use-draft";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/progress";
import { TextArea } from "@/components/ui/text-field";
import type { GiftEntry } from "@/lib/items/gift/read-gift";
import type { ActionResult } from "@/lib/schemas/action-result";
import { MAX_GIFT } from "@/lib/schemas/pack-limits";
import { GiftEntries } from "./gift-entries";
import { GIFT_EXAMPLE } from "./gift-example";

type Deed<T> = (input: unknown) => Promise<ActionResult<T>>;

/** Writes or pastes many questions as plain text. The good ones can be taken while the others wait in the text. */
export function WriteMany({
  userId,
  packId,
  language,
  read,
  add,
}: {
  userId: string;
  packId: string;
  /** Of the text that the questions are about. */
  language: string;
  read: Deed<{ entries: readonly GiftEntry[] }>;
  add: Deed<{ itemIds: string[] }>;
}) {
  const t = useTranslations("Gift");
  const router = useRouter();
  const { history, dispatch, state, done } = useDraft<string>(`gift:${userId}:${packId}`, "", "", null);
  const source = history.draft;
  const [reading, setReading] = useState<{ source: string; entries: readonly GiftEntry[] }>();
  const [taken, setTaken] = useState(0);
  const write = (text: string, place: string | null) => dispatch({ type: "change", to: () => text, place });

  async function took(entries: readonly GiftEntry[], rest: readonly GiftEntry[]): Promise<void> {
    if (rest.length === 0) {
      await done();
      router.push(`/library/packs/${packId}`);
      return;
    }
    setTaken(entries.length);
    setReading(undefined);
    write(rest.map((entry) => entry.source).join("\n\n"), null);
  }
  if (state === "reading") return <Spinner>{t("opening")}</Spinner>;
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
      <Form
        action={() => read({ packId, source })}
        onDone={({ entries }) => {
          setTaken(0);
          setReading({ source, entries });
        }}
        className="flex min-w-0 flex-col gap-3"
      >
        <TextArea
          name="source"
          label={t("source")}
          hint={t("sourceHint")}
          rows={14}
          maxLength={MAX_GIFT}
          spellCheck={false}
          className="[&_textarea]:font-mono"
          value={source}
          onChange={(event) => write(event.target.value, "source")}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton>{t("read")}</SubmitButton>
          <UndoRedo history={history} dispatch={dispatch} />
        </div>
      </Form>
      <section aria-label={t("found")} className="min-w-0">
        {taken > 0 ? (
          <Notice tone="good" title={t("taken", { count: taken })}>
            <p>{t("takenHint")}</p>
          </Notice>
        ) : null}
        {reading ? (
          <>
            {reading.source === source ? null : <p className="mb-3 text-marker-ink">{t("changed")}</p>}
            <GiftEntries
              key={reading.source}
              entries={reading.entries}
              language={language}
              take={(items) => add({ packId, items })}
              onTaken={took}
            />
          </>
        ) : (
          <Example onUse={source ? undefined : (text) => write(text, null)} />
        )}
      </section>
    </div>
  );
}

/** What the format looks like, for those who have not met it. */
function Example({ onUse }: { onUse: ((text: string) => void) | undefined }) {
  const t = useTranslations("Gift");
  return (
    <div className="flex flex-col items-start gap-3">
      <h2 className="subtitle">{t("how")}</h2>
      <p className="text-muted">{t("howText")}</p>
      <pre className="max-w-full overflow-x-auto rounded-control border border-rule bg-sheet p-4 font-mono text-sm whitespace-pre-wrap">
        {GIFT_EXAMPLE}
      </pre>
      {onUse ? (
        <button
          type="button"
          className="inline-flex min-h-11 items-center text-accent underline"
          onClick={() => onUse(GIFT_EXAMPLE)}
        >
          {t("tryIt")}
        </button>
      ) : null}
    </div>
  );
}
