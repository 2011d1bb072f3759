"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Table, Th } from "@/components/ui/table";
import { Toast } from "@/components/ui/toast";
import type { RosterEntry } from "@/lib/courses/views";
import { PersonDeeds, type RosterDeeds } from "./person-deeds";

/** The people of a course. Without deeds it is only to be read, as for an assistant. */
export function Roster({
  roster,
  ownEnrollmentId,
  deeds,
}: {
  roster: readonly RosterEntry[];
  ownEnrollmentId: string;
  deeds: RosterDeeds | null;
}) {
  const t = useTranslations("People");
  const common = useTranslations("Common");
  const format = useFormatter();
  const [removed, setRemoved] = useState<RosterEntry>();
  const [failed, setFailed] = useState<string>();

  async function undo({ enrollmentId }: RosterEntry): Promise<void> {
    const result = await deeds?.restore({ enrollmentId }).catch(() => null);
    if (result?.ok) setRemoved(undefined);
    else setFailed(result ? result.error.message : common("requestFailed"));
  }
  return (
    <>
      <Table
        caption={t("roster")}
        captionHidden
        head={
          <tr>
            <Th>{t("name")}</Th>
            <Th>{t("role")}</Th>
            <Th className="max-sm:hidden">{t("joined")}</Th>
            {deeds ? (
              <Th>
                <span className="sr-only">{t("deeds")}</span>
              </Th>
            ) : null}
          </tr>
        }
      >
        {roster.map((entry) => (
          <tr key={entry.enrollmentId}>
            <th scope="row" className="max-w-56 wrap-anywhere">
              <bdi>{entry.name}</bdi>
              {entry.email ? <span className="block text-sm text-muted">{entry.email}</span> : null}
            </th>
            <td>{t(entry.role)}</td>
            <td className="whitespace-nowrap max-sm:hidden">
              {format.dateTime(entry.joinedAt, { dateStyle: "medium" })}
            </td>
            {deeds ? (
              <td className="text-end">
                {entry.enrollmentId === ownEnrollmentId ? (
                  <span className="px-2 text-muted">{t("you")}</span>
                ) : (
                  <PersonDeeds entry={entry} deeds={deeds} onRemoved={() => setRemoved(entry)} />
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </Table>
      {failed ? (
        <Toast onDismiss={() => setFailed(undefined)}>{failed}</Toast>
      ) : removed ? (
        <Toast onUndo={() => void undo(removed)} onDismiss={() => setRemoved(undefined)}>
          {t("removed", { name: removed.name })}
        </Toast>
      ) : null}
    </>
  );
}
