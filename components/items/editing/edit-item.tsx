"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/drafts/use-draft";
import { Spinner } from "@/components/ui/progress";
import type { ItemWorkshop } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { ItemEditor } from "./item-editor";
import { KindChooser } from "./kind-chooser";
import { blankItem } from "./kinds";
import { inOrder, orderHidden } from "./order-hidden";
import { withoutEmptyEnd } from "./without-empty-end";

export type SaveItem = (input: unknown) => Promise<ActionResult<{ itemId: string }>>;

/** A question on its way into a pack: a new one by its kind, or one to be changed. The device keeps what is not saved. */
export function EditItem({
  userId,
  workshop: { packId, text, themes, saved },
  save,
}: {
  /** Whose draft it is: others may use the same device. */
  userId: string;
  workshop: ItemWorkshop;
  save: SaveItem;
}) {
  const t = useTranslations("ItemEditor");
  const router = useRouter();
  const [began] = useState(() => ({ saved: saved && inOrder(saved.item), empty: blankItem("CHOICE") }));
  const key = `item:${userId}:${saved?.itemId ?? `new:${packId}`}`;
  const inHand = useDraft(key, began.saved, began.empty, saved?.number ?? null);
  /** Said above a new question after one was saved. */
  const [justSaved, setJustSaved] = useState(false);
  const { draft } = inHand.history;
  if (inHand.state === "reading") return <Spinner>{t("opening")}</Spinner>;
  if (inHand.state === "none") return <KindChooser onChoose={(kind) => inHand.begin(blankItem(kind))} />;
  return (
    <ItemEditor
      inHand={inHand}
      newest={saved?.number ?? null}
      text={text}
      themes={themes}
      justSaved={justSaved}
      save={() =>
        save({
          packId,
          itemId: saved?.itemId ?? null,
          basedOn: inHand.basedOn,
          item: orderHidden(withoutEmptyEnd(draft)),
        })
      }
      onSaved={async (another) => {
        await inHand.done();
        if (!another) return router.push(`/library/packs/${packId}`);
        setJustSaved(true);
        inHand.begin(blankItem(draft.kind, draft));
        scrollTo({ top: 0 });
      }}
    />
  );
}
