import Link from "next/link";
import { useTranslations } from "next-intl";
import { threadName } from "@/lib/discussion/desk/thread-name";
import { passageAddress } from "@/lib/discussion/map/addresses";
import type { ChosenSentence } from "@/lib/insights/evidence/chosen-sentence";
import type { EvidenceMap } from "@/lib/insights/evidence-map";

/** Who and what cites the chosen sentence, with the way to each answer and to the posts; or how to choose one. */
export function SentencePanel({ map, none }: { map: EvidenceMap; none: string }) {
  const t = useTranslations("EvidenceMap");
  const { chosen, head, text } = map;
  return (
    <section
      id="sentence"
      aria-labelledby="sentence-title"
      className={`scroll-mt-4 border-s-3 border-rule ps-5 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto print:static print:mb-6 print:max-h-none ${chosen ? "" : "print:hidden"}`}
    >
      <h3 id="sentence-title" className="text-lg font-semibold">
        {t("sentenceTitle")}
      </h3>
      {chosen ? (
        <div className="flex flex-col gap-4">
          <p lang={text.language} className="quotation mt-2">
            {chosen.sentence.text}
          </p>
          {chosen.sentence.count === 0 ? <p>{t("notCited")}</p> : null}
          <ul className="flex flex-col gap-4">
            {chosen.items.map((item) => (
              <ItemCiters key={item.itemVersionId} item={item} home={`/assignments/${head.assignmentId}`} />
            ))}
          </ul>
          {chosen.threads.length > 0 ? <Threads chosen={chosen} /> : null}
          <p className="print:hidden">
            <Link href={none} replace scroll={false} className="inline-flex min-h-11 items-center">
              {t("chooseNone")}
            </Link>
          </p>
        </div>
      ) : (
        <p className="text-muted">{t("sentenceHint")}</p>
      )}
    </section>
  );
}

function ItemCiters({ item, home }: { item: ChosenSentence["items"][number]; home: string }) {
  const t = useTranslations("EvidenceMap");
  const { number, prompt, itemVersionId, right, wrong, open, citers } = item;
  const total = right + wrong + open;
  const worths = [
    { label: t("right"), own: citers.filter(({ isRight }) => isRight === true) },
    { label: t("wrong"), own: citers.filter(({ isRight }) => isRight === false) },
    { label: t("neither"), own: citers.filter(({ isRight }) => isRight === null) },
  ];
  return (
    <li>
      <p className="wrap-anywhere">
        <a href={`${home}/items#question-${number}`}>{t("question", { number, prompt })}</a>
      </p>
      <p className="font-semibold">{t("byWorth", { right, wrong, open })}</p>
      {worths.map(({ label, own }) =>
        own.length === 0 ? null : (
          <div key={label} className="flex flex-wrap items-center gap-x-3">
            <span className="text-muted">{t("names", { worth: label })}</span>
            {own.map(({ attemptId, name }) => (
              <Link
                key={attemptId}
                href={`${home}/attempts/${attemptId}?item=${itemVersionId}`}
                prefetch={false}
                className="inline-flex min-h-8 items-center"
              >
                <bdi>{name}</bdi>
              </Link>
            ))}
          </div>
        ),
      )}
      {citers.length < total ? (
        <p className="text-muted">{t("moreNames", { shown: citers.length, total })}</p>
      ) : null}
    </li>
  );
}

function Threads({ chosen: { sentence, threads } }: { chosen: ChosenSentence }) {
  const t = useTranslations("EvidenceMap");
  return (
    <div>
      <h4 className="font-semibold">{t("inThreads")}</h4>
      <ul>
        {threads.map(({ threadId, title, group, count }) => (
          <li key={threadId}>
            <Link
              href={passageAddress(threadId, sentence)}
              prefetch={false}
              className="inline-flex min-h-8 items-center wrap-anywhere"
            >
              {t("threadCount", { title: threadName(title, group), count })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
