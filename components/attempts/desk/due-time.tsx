"use client";

import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import { useDesk } from "./desk-context";

/** Until when the work can be handed in, as far as there is an end to it. */
export function DueTime({ className }: { className?: string }) {
  const t = useTranslations("Desk");
  const format = useFormatter();
  const { dueAt, closesAt } = useDesk().desk;
  const at = dueAt ?? closesAt;
  if (!at) return null;
  const time = format.dateTime(new Date(at), MOMENT);
  return <p className={className}>{dueAt ? t("due", { time }) : t("closes", { time })}</p>;
}
