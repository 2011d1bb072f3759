"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choices";
import { Dialog } from "@/components/ui/dialog";
import { singleKeysAreOn, switchSingleKeys, useShortcuts } from "./use-shortcuts";

export type KeyLine = { readonly keys: readonly string[]; readonly does: string };

/** The button "Keys", also opened by "?": what each key does on this page, and a way to switch single keys off. */
export function KeyHelp({ lines }: { lines: readonly KeyLine[] }) {
  const t = useTranslations("Keys");
  const [open, setOpen] = useState(false);
  useShortcuts({ "?": () => setOpen(true) });
  const all = [...lines, { keys: ["?"], does: t("help") }];
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" className="max-lg:hidden" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")}>
        <dl className="mb-4 grid grid-cols-[max-content_1fr] gap-x-6 gap-y-2">
          {all.map(({ keys, does }) => (
            <div key={does} className="col-span-2 grid grid-cols-subgrid items-baseline">
              <dt className="flex flex-wrap gap-1.5">
                {keys.map((key) => (
                  <kbd key={key} className="rounded-control border border-edge px-2 font-ui">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <SingleKeys />
      </Dialog>
    </>
  );
}

function SingleKeys() {
  const t = useTranslations("Keys");
  return (
    <Checkbox
      name="singleKeys"
      label={t("single")}
      hint={t("singleHint")}
      defaultChecked={singleKeysAreOn()}
      onChange={(event) => switchSingleKeys(event.target.checked)}
    />
  );
}
