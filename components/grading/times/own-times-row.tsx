import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MOMENT } from "@/components/ui/moment";
import type { OwnTimesRow as Row } from "@/lib/grading/own-times";

/** One student: when it opens and closes for them, how long they have, and how often; with what is theirs alone told apart. */
export function OwnTimesRow({
  row,
  hasLimit,
  showsOpening,
  chosen,
  onChoose,
  onChange,
}: {
  row: Row;
  hasLimit: boolean;
  /** Somebody has an opening time of their own. */
  showsOpening: boolean;
  chosen?: boolean;
  onChoose?: (choose: boolean) => void;
  /** Absent for those who may only look. */
  onChange?: () => void;
}) {
  const t = useTranslations("OwnTimes");
  const format = useFormatter();
  const { name, own } = row;
  const at = (time: Date | null) => (time ? format.dateTime(time, MOMENT) : t("never"));
  return (
    <tr className="*:align-middle!">
      <th scope="row">
        {onChoose ? (
          <label className="inline-flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              aria-label={t("chooseOf", { name })}
              checked={chosen ?? false}
              onChange={(event) => onChoose(event.target.checked)}
              className="size-5 flex-none accent-accent"
            />
            {name}
          </label>
        ) : (
          name
        )}
      </th>
      {showsOpening ? (
        <td className="whitespace-nowrap">
          <Time isOwn={Boolean(own?.openAt)}>{row.openAt ? at(row.openAt) : t("atOnce")}</Time>
        </td>
      ) : null}
      <td className="whitespace-nowrap">
        <Time isOwn={Boolean(own?.dueAt)}>{at(row.dueAt)}</Time>
      </td>
      <td className="whitespace-nowrap">
        <Time isOwn={row.closesApart}>{at(row.closesAt)}</Time>
      </td>
      {hasLimit ? (
        <td className="whitespace-nowrap">
          <Time isOwn={Boolean(own?.extraTime)}>
            {t("minutes", { minutes: Math.floor(row.timeLimit ?? 0) })}
          </Time>
        </td>
      ) : null}
      <td className="whitespace-nowrap">
        <Time isOwn={Boolean(own?.extraAttempts)}>
          {t("attemptsOf", { used: row.attempts, allowed: row.attemptsAllowed })}
        </Time>
      </td>
      {onChange ? (
        <td>
          <Button
            look="quiet"
            className="-my-2 -ms-2"
            aria-haspopup="dialog"
            aria-label={t("changeOf", { name })}
            onClick={onChange}
          >
            {t("change")}
          </Button>
        </td>
      ) : null}
    </tr>
  );
}

/** A time, told apart where it is the student's own by more than its colour. */
function Time({ isOwn, children }: { isOwn: boolean; children: string }) {
  const t = useTranslations("OwnTimes");
  return isOwn ? (
    <>
      <strong>{children}</strong> <span className="block text-marker-ink">{t("own")}</span>
    </>
  ) : (
    <span className="text-muted">{children}</span>
  );
}
