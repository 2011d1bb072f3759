import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useDesk } from "./desk-context";

/** What the student has to know about saving, where they look: what is kept where, and when it is over. */
export function SavingNotices({ closed }: { closed: boolean }) {
  const t = useTranslations("Desk");
  const { desk, saving, clock } = useDesk();
  const { state, pending, refusal, handedInAt } = saving.status;
  const isOver = handedInAt !== null || (closed && desk.attemptId !== null);
  const end = handedInAt ? "handedIn" : clock === "over" ? "timeUp" : "closing";
  return (
    <div className="mb-5 flex flex-col gap-3 empty:hidden">
      {isOver ? (
        <Notice tone="warn" title={t(`${end}Title`)}>
          <p>{t(`${end}Text`)}</p>
          <a href={`/attempts/${desk.attemptId}/result`}>{t("toResult")}</a>
        </Notice>
      ) : null}
      {state === "kept" || state === "unsaved" ? (
        <Notice tone="warn" title={refusal === null ? t("keptTitle") : refusal || t("refusedTitle")}>
          {state === "unsaved" ? t("unsavedText") : null}
          {state === "kept" && refusal === null ? t("keptText", { count: pending }) : null}
          {state === "kept" && refusal === "" ? t("refusedText", { count: pending }) : null}
        </Notice>
      ) : null}
    </div>
  );
}
