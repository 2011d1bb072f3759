import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { CopyItems } from "@/components/items/workshop/copy-items";
import { ItemList } from "@/components/items/workshop/item-list";
import { PackPrompts } from "@/components/items/workshop/pack-prompts";
import { RenamePack } from "@/components/items/workshop/rename-pack";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getPacks } from "@/lib/items/queries";
import { getPackWorkshop } from "@/lib/items/workshop";
import { found, pathId } from "@/lib/server/found";
import {
  copyItemsAction,
  duplicateItemAction,
  orderItemsAction,
  removeItemAction,
  renamePackAction,
  restoreItemAction,
  savePackPromptsAction,
} from "./actions";

type Props = { params: Promise<{ packId: string }> };

/** Read once for the title and the page. */
const load = cache(async (packId: string) => {
  const viewer = await requireViewer(`/library/packs/${packId}`);
  return { viewer, pack: await found(() => getPackWorkshop(viewer, pathId(packId))) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).packId)).pack.title };
}

/** A pack of one's own: its questions and prompts, to be written, put in order, copied and taken out. */
export default async function PackPage({ params }: Props) {
  const { viewer, pack } = await load((await params).packId);
  const { packId, title, articleId, articleTitle, items, prompts } = pack;
  const [packs, t, gift] = await Promise.all([
    getPacks(viewer, articleId),
    getTranslations("Workshop"),
    getTranslations("Gift"),
  ]);
  const others = packs.filter((other) => other.packId !== packId);
  const add = (
    <LinkButton href={`/library/packs/${packId}/items/new`} look="main">
      {t("add")}
    </LinkButton>
  );
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage
        title={title}
        under={
          <>
            {t("under")} <Link href={`/library/${articleId}`}>{articleTitle}</Link>
          </>
        }
        end={items.length > 0 ? add : null}
      >
        <Messages names={["Workshop", "Kind", "Question", "Stance"]}>
          <div className="-my-3 flex flex-wrap gap-x-3">
            <RenamePack packId={packId} title={title} rename={renamePackAction} />
            <LinkButton href={`/library/packs/${packId}/gift`} look="quiet">
              {gift("link")}
            </LinkButton>
            {others.length > 0 ? <CopyItems packId={packId} packs={others} copy={copyItemsAction} /> : null}
          </div>
          {items.length === 0 ? (
            <EmptyState title={t("none")} action={add}>
              {t("noneHint")}
            </EmptyState>
          ) : (
            <ItemList
              packId={packId}
              items={items}
              order={orderItemsAction}
              duplicate={duplicateItemAction}
              remove={removeItemAction}
              restore={restoreItemAction}
            />
          )}
        </Messages>
        <Messages names={["Workshop", "DiscussionSetup", "Rows"]}>
          <PackPrompts packId={packId} initial={prompts} save={savePackPromptsAction} />
        </Messages>
      </WidePage>
    </>
  );
}
