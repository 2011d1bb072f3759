"use client";

import { useTranslations } from "next-intl";
import type { Passage } from "@/lib/schemas/passage";
import { useThread } from "./thread-context";

/** The passages a post rests on. Choosing one shows it in the text. */
export function PostQuotes({ passages }: { passages: readonly Passage[] }) {
  const t = useTranslations("Post");
  const { view, showPassage } = useThread();
  if (passages.length === 0) return null;
  return (
    <ul aria-label={t("restsOn", { count: passages.length })} className="flex flex-col gap-1.5">
      {passages.map((passage) => (
        <li key={`${passage.blockId}:${passage.start}:${passage.end}`}>
          <button
            type="button"
            title={t("showPassage")}
            onClick={(event) => showPassage(passage, event.currentTarget)}
            className="block w-full text-start hover:bg-marker/25"
          >
            <span className="quotation line-clamp-4 block py-1" lang={view.text.language}>
              {passage.quote}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
