import { useTranslations } from "next-intl";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { Disclosure } from "@/components/ui/disclosure";
import type { ArgumentMap } from "@/lib/discussion/argument-map";
import type { DeskThread } from "@/lib/discussion/desk/load-discussion";
import { threadName } from "@/lib/discussion/desk/thread-name";
import { mapLabels } from "@/lib/discussion/map/labels";
import { layout } from "@/lib/discussion/map/layout";
import { DownloadLinks } from "./download-links";
import { MapPicture } from "./map-picture";
import { MapTable } from "./map-table";

/** The argument of one thread, drawn and as a table, with the way to those of the other threads. */
export function ArgumentSection({
  map,
  threads,
  href,
}: {
  map: ArgumentMap;
  threads: readonly DeskThread[];
  /** This page with the map of another thread. */
  href: (threadId: string) => string;
}) {
  const t = useTranslations("ArgumentMap");
  const { line, title } = map.prompt;
  const name = threadName(title, map.group);
  const files = `/api/threads/${map.threadId}`;
  return (
    <section
      id="argument"
      aria-labelledby="argument-title"
      className="flex scroll-mt-4 flex-col gap-3 border-t border-rule pt-6"
    >
      <h2 id="argument-title" className="subtitle">
        {t("title")}
      </h2>
      {threads.length > 1 ? (
        <ChosenLinks
          label={t("which")}
          current={href(map.threadId)}
          links={threads.map((thread) => ({
            href: href(thread.threadId),
            label: threadName(thread.title, thread.group?.name ?? null),
          }))}
        />
      ) : null}
      <div className="max-w-measure">
        <p>{line ? t("statement", line) : t("noLine")}</p>
        {map.posts.length > 0 ? (
          <p className="text-muted">
            {t("counts", { posts: map.posts.length, passages: map.passages.length })} {t("hint")}
          </p>
        ) : null}
      </div>
      {map.posts.length === 0 ? (
        <p className="text-muted">{t("empty")}</p>
      ) : (
        <>
          <MapPicture scene={layout(map, mapLabels(line, t))} title={t("picture", { title: name })} />
          <Disclosure summary={t("table")}>
            <MapTable map={map} />
          </Disclosure>
          <DownloadLinks
            files={[
              { href: `${files}/map.svg`, label: t("asPicture") },
              { href: `${files}/map.csv`, label: t("asTable") },
            ]}
          />
        </>
      )}
    </section>
  );
}
