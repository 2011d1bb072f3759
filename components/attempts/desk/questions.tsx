import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useDesk } from "./desk-context";
import { HandInPanel } from "./hand-in-panel";
import { ProgressStrip } from "./progress-strip";
import { Neighbours, QuestionPanel } from "./question-panel";
import { SavingNotices } from "./saving-notices";
import { stepsOf } from "./steps";

/** What stands beside the text: how far one is, what has to be known, and one question, or handing in after the last. */
export function Questions({
  index,
  onGo,
  closed,
  ...question
}: ComponentProps<typeof QuestionPanel> & { onGo: (index: number) => void; closed: boolean }) {
  const t = useTranslations("Desk");
  const { desk, saving } = useDesk();
  const item = desk.items[index];
  return (
    <>
      {desk.items.length > 0 ? (
        <div className="mb-4">
          <ProgressStrip steps={stepsOf(desk.items, saving.answers)} current={index} onGo={onGo} />
        </div>
      ) : null}
      <SavingNotices closed={closed} />
      {index === 0 && desk.instructions ? (
        <div className="mb-5">
          <Disclosure summary={t("instructions")}>
            <p className="whitespace-pre-line">{desk.instructions}</p>
          </Disclosure>
        </div>
      ) : null}
      {item ? (
        <>
          <QuestionPanel key={item.id} index={index} {...question} />
          <Neighbours index={index} count={desk.items.length} onGo={onGo} />
        </>
      ) : (
        <HandInPanel heading={question.heading} onGo={onGo} />
      )}
    </>
  );
}
