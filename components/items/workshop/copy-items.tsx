"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import type { PackView } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Takes copies of questions from the other packs for the same text. */
export function CopyItems({
  packId,
  packs,
  copy,
}: {
  packId: string;
  packs: readonly PackView[];
  copy: (input: unknown) => Promise<ActionResult<{ itemIds: string[] }>>;
}) {
  const t = useTranslations("Workshop");
  const kind = useTranslations("Kind");
  return (
    <DialogButton look="quiet" label={t("copy")} title={t("copy")}>
      <Form action={(input) => copy({ itemVersionIds: [], ...(input as object) })} values={{ packId }}>
        <p className="text-muted">{t("copyHint")}</p>
        {packs.map((pack) => (
          <fieldset key={`${pack.packId}:${pack.articleVersionId}`} className="min-w-0">
            <legend className="font-semibold">{pack.title}</legend>
            <Button look="quiet" className="-ms-2" onClick={(event) => chooseAll(event.currentTarget)}>
              {t("copyAll", { count: pack.items.length })}
            </Button>
            {pack.items.map(({ item }) => (
              <label key={item.id} className="flex min-h-11 items-start gap-3 border-b border-rule py-2.5">
                <input
                  type="checkbox"
                  name="itemVersionIds[]"
                  value={item.id}
                  className="size-5 flex-none accent-accent"
                />
                <span className="min-w-0 wrap-anywhere">
                  {item.prompt}
                  <span className="block text-sm text-muted">
                    {[kind(item.kind), item.theme].filter(Boolean).join(" · ")}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <NoneChosen />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("copyYes")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </DialogButton>
  );
}

/** Ticks all boxes of the pack that the button stands in. */
function chooseAll(button: HTMLElement): void {
  for (const box of button.closest("fieldset")?.querySelectorAll("input") ?? []) box.checked = true;
}

function NoneChosen() {
  return <FieldError id="none-chosen" message={useFieldError("itemVersionIds")} />;
}
