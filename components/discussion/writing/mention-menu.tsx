"use client";

import { AtSign } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { useThread } from "../thread/thread-context";

/** Puts somebody's name into the text, so that they are told. Only names under which somebody has posted here. */
export function MentionMenu({ onMention }: { onMention: (name: string) => void }) {
  const t = useTranslations("Writing");
  const names = useThread().view.reading?.names ?? [];
  if (names.length === 0) return null;
  return (
    <Menu
      look="quiet"
      label={
        <>
          <AtSign aria-hidden size={16} />
          {t("mention")}
        </>
      }
      entries={names.map((name) => ({ id: name, label: name, onAction: () => onMention(name) }))}
    />
  );
}
