import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { SecondMarkingState, SecondMarkingView } from "@/lib/grading/second-marking";
import type { ActionResult } from "@/lib/schemas/action-result";
import { AgreementView } from "./agreement-view";
import { AskForm } from "./ask-form";
import { type SecondDeeds, StateDeeds } from "./state-deeds";

type Props = {
  view: SecondMarkingView;
  ask: (input: unknown) => Promise<ActionResult<void>>;
  deeds: SecondDeeds;
};

/** Two markers of an assignment: asking, how far it is, and how far they agree. */
export function SecondView({ view, ask, deeds }: Props) {
  const t = useTranslations("SecondMarking");
  const { head, state, colleagues, agreement, hasWritten } = view;
  const { assignmentId } = head;
  const home = `/assignments/${assignmentId}`;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex max-w-measure flex-col gap-2">
        <h2 className="subtitle">{t("title")}</h2>
        <p className="text-muted">{t("intro")}</p>
      </div>
      {state ? (
        <>
          <State state={state} home={home} />
          <Messages names={["SecondMarking"]}>
            <StateDeeds {...{ assignmentId, state, deeds }} canEdit={head.canEdit} />
          </Messages>
          {agreement ? <AgreementView questions={agreement} marker={state.marker} /> : null}
        </>
      ) : !hasWritten ? (
        <p>{t("noneWritten")}</p>
      ) : head.canEdit ? (
        <Messages names={["SecondMarking"]}>
          <AskForm {...{ assignmentId, colleagues, ask }} />
        </Messages>
      ) : (
        <p>{t("onlyTeachers")}</p>
      )}
    </div>
  );
}

function State({ state, home }: { state: SecondMarkingState; home: string }) {
  const t = useTranslations("SecondMarking");
  const format = useFormatter();
  const { marker, askedBy, askedAt, isMarker, sample, count, marked, endedAt, notBlind, settling } = state;
  const when = format.dateTime(askedAt, MOMENT);
  const progress = t("progress", { marked, count });
  return (
    <div className="flex max-w-measure flex-col gap-3">
      <div>
        <p>{askedBy ? t("askedBy", { marker, name: askedBy, when }) : t("asked", { marker, when })}</p>
        <p className="text-muted">
          {sample === 1 ? t("everyOne") : `${t("every", { every: sample })}. ${t("sampleHint")}`}
        </p>
      </div>
      {count === 0 && !endedAt ? (
        <p>{t("noneToRead")}</p>
      ) : (
        <p className="flex items-center gap-3">
          <span className="w-32">
            <Progress label={progress} value={marked} max={Math.max(1, count)} />
          </span>
          {progress}
        </p>
      )}
      {endedAt ? (
        <>
          <p>{t("ended", { when: format.dateTime(endedAt, MOMENT) })}</p>
          {notBlind > 0 ? (
            <Notice live={false} tone="warn">
              <p>{t("notBlind", { count: notBlind })}</p>
            </Notice>
          ) : null}
          {settling ? <Settling settling={settling} home={home} /> : null}
        </>
      ) : isMarker ? (
        <Notice live={false} title={t("openMarker")}>
          <p>{t("openMarkerBody")}</p>
          <LinkButton href={`${home}/marking`} look="main" className="mt-2">
            {t("toDesk")}
          </LinkButton>
        </Notice>
      ) : (
        <Notice live={false} title={t("openOther")}>
          <p>{t("openOtherBody", { marker })}</p>
        </Notice>
      )}
    </div>
  );
}

function Settling({
  settling: { different, settled },
  home,
}: {
  settling: NonNullable<SecondMarkingState["settling"]>;
  home: string;
}) {
  const t = useTranslations("SecondMarking");
  const isLeft = different > settled;
  return (
    <div className="flex flex-col items-start gap-2">
      <h3 className="text-lg font-semibold">{t("settleTitle")}</h3>
      <p>{t("settleFacts", { different, settled })}</p>
      {different > 0 ? (
        <LinkButton href={`${home}/marking/second/settle`} look={isLeft ? "main" : "plain"}>
          {t(isLeft ? "toSettle" : "toSettled")}
        </LinkButton>
      ) : null}
    </div>
  );
}
