import { useTranslations } from "next-intl";
import type { ThreadName } from "@/lib/discussion/moderation/place";

/** A thread by its prompt and, where it is one of several, its group. Needs `Moderation`. */
export function ThreadWords({ thread: { title, group } }: { thread: ThreadName }) {
  const t = useTranslations("Moderation");
  return group === null ? title : t("threadOfGroup", { title, group });
}
