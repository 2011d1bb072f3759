import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { AcceptWording, WithdrawWording } from "@/components/grading/items/accept-wording";
import { AdjustItem } from "@/components/grading/items/adjust-item";
import { ItemSection } from "@/components/grading/items/item-section";
import { ItemsOverview } from "@/components/grading/items/items-overview";
import { MoveItem } from "@/components/grading/items/move-item";
import { NothingToAnalyse } from "@/components/grading/items/nothing-to-analyse";
import { TextMap } from "@/components/grading/items/text-map";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { accept, adjust, move, preview, previewMove, previewWording } from "./actions";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ map: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("items") };
}

export default async function ItemsPage({ params, searchParams }: Props) {
  const [{ assignmentId }, { map }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/items`);
  const [{ head, items, text, sentences }, notices] = await Promise.all([
    found(() => getItemAnalysis(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  const home = `/assignments/${assignmentId}`;
  const chosen = items.find(({ itemVersionId, sentences }) => sentences && itemVersionId === single(map));
  return (
    <ReviewFrame viewer={viewer} head={head} facts={head.facts} tab="items" notices={notices}>
      {head.facts.handedIn === 0 || items.length === 0 ? (
        <NothingToAnalyse home={home} hasItems={items.length > 0} canEdit={head.canEdit} />
      ) : (
        <>
          <ItemsOverview items={items} ofNewest={head.whichCounts === "MEAN" && head.attemptsAllowed > 1} />
          <Messages names={["Adjusting"]}>
            {items.map((item) => (
              <ItemSection
                key={item.itemVersionId}
                item={item}
                lang={text.language}
                mapHref={`${home}/items?map=${item.itemVersionId}#map`}
                adjust={
                  head.canEdit ? (
                    <AdjustItem
                      assignmentId={assignmentId}
                      itemVersionId={item.itemVersionId}
                      number={item.number}
                      counting={item.adjustments[0]?.counting ?? "AS_MARKED"}
                      deeds={{ preview, adjust }}
                    />
                  ) : null
                }
                move={
                  head.canEdit && item.newer ? (
                    <MoveItem
                      assignmentId={assignmentId}
                      itemVersionId={item.itemVersionId}
                      newer={item.newer}
                      deeds={{ preview: previewMove, move }}
                    />
                  ) : null
                }
                wording={head.canEdit ? wordingOf(assignmentId, item.itemVersionId) : undefined}
              />
            ))}
          </Messages>
          <TextMap
            home={home}
            text={text}
            items={items}
            chosen={chosen?.itemVersionId}
            sentences={chosen?.sentences ?? sentences}
          />
        </>
      )}
    </ReviewFrame>
  );
}

/** What can be done with a typed answer. */
function wordingOf(assignmentId: string, itemVersionId: string) {
  const props = { place: { assignmentId, itemVersionId }, deeds: { preview: previewWording, accept } };
  return {
    accept: (words: string) => <AcceptWording words={words} {...props} />,
    withdraw: (words: string) => <WithdrawWording words={words} {...props} />,
  };
}
