import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { EditItem } from "@/components/items/editing/edit-item";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getItemWorkshop } from "@/lib/items/workshop";
import { found, pathId } from "@/lib/server/found";
import { saveItemAction } from "../actions";

/** The page on which a question is written: a new one, where there is no id. */
export async function ItemPage({ packId, itemId }: { packId: string; itemId: string | null }) {
  const viewer = await requireViewer(`/library/packs/${packId}/items/${itemId ?? "new"}`);
  const workshop = await found(() =>
    getItemWorkshop(viewer, pathId(packId), itemId === null ? null : pathId(itemId)),
  );
  const t = await getTranslations("ItemEditor");
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage
        title={t(itemId === null ? "newTitle" : "editTitle")}
        under={t.rich("under", {
          pack: workshop.packTitle,
          text: workshop.text.title,
          a: (pack) => <Link href={`/library/packs/${packId}`}>{pack}</Link>,
        })}
      >
        <Messages
          names={[
            "ItemEditor",
            "Rows",
            "Draft",
            "Kind",
            "Question",
            "Stance",
            "Article",
            "Desk",
            "Answer",
            "AnsweredItem",
          ]}
        >
          <EditItem userId={viewer.userId} workshop={workshop} save={saveItemAction} />
        </Messages>
      </WidePage>
    </>
  );
}
