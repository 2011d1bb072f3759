import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Th } from "@/components/ui/table";
import type { ModerationLog as Log } from "@/lib/discussion/moderation/log-page";
import { LogRow } from "./log-row";

/** What was done in a discussion, by whom and why. On the server: needs no namespace in the browser. */
export function ModerationLog({
  home,
  log: { entries, older },
  isNewest,
}: {
  /** The address of the page. */
  home: string;
  log: Log;
  isNewest: boolean;
}) {
  const t = useTranslations("Moderation");
  return (
    <section id="log" aria-labelledby="log-title" className="flex scroll-mt-4 flex-col gap-3">
      <h2 id="log-title" className="subtitle">
        {t("logTitle")}
      </h2>
      <p className="max-w-measure text-muted">{t(entries.length === 0 ? "logNone" : "logHint")}</p>
      {entries.length === 0 ? null : (
        <Table
          caption={t("logCaption")}
          captionHidden
          stacks
          head={
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("what")}</Th>
              <Th>{t("where")}</Th>
              <Th>{t("why")}</Th>
            </tr>
          }
        >
          {entries.map((entry) => (
            <LogRow key={entry.actId} entry={entry} />
          ))}
        </Table>
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {isNewest ? null : <LinkButton href={`${home}#log`}>{t("newest")}</LinkButton>}
        {older ? <LinkButton href={`${home}?before=${older}#log`}>{t("older")}</LinkButton> : null}
      </div>
    </section>
  );
}
