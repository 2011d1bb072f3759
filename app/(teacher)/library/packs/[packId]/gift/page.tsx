import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { WriteMany } from "@/components/items/workshop/write-many";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getItemWorkshop } from "@/lib/items/workshop";
import { found, pathId } from "@/lib/server/found";
import { addItemsAction, readQuestionsAction } from "../actions";

type Props = { params: Promise<{ packId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Gift"))("title") };
}

/** Many questions at once, as plain text. */
export default async function GiftPage({ params }: Props) {
  const { packId } = await params;
  const viewer = await requireViewer(`/library/packs/${packId}/gift`);
  const { packTitle, text } = await found(() => getItemWorkshop(viewer, pathId(packId), null));
  const t = await getTranslations("Gift");
  return (
    <>
      <TeacherBar viewer={viewer} />
      <WidePage title={t("title")} under={t("under", { pack: packTitle })}>
        <Messages names={["Gift", "Kind", "Question", "Stance", "Answer", "AnsweredItem"]}>
          <WriteMany
            userId={viewer.userId}
            packId={packId}
            language={text.language}
            read={readQuestionsAction}
            add={addItemsAction}
          />
        </Messages>
      </WidePage>
    </>
  );
}
