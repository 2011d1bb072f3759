"use client";

import { useRouter } from "next/navigation";
import { KeyHelp, type KeyLine } from "./key-help";
import { useShortcuts } from "./use-shortcuts";

export type KeyLink = {
  readonly keys: readonly string[];
  /** As they are shown: "→" for "ArrowRight". */
  readonly shown: readonly string[];
  /** Where they lead; null where there is nothing in that direction. */
  readonly href: string | null;
  readonly does: string;
};

/** Keys that follow links of the page. */
export function KeyLinks({ links }: { links: readonly KeyLink[] }) {
  const router = useRouter();
  const follow = ({ href }: KeyLink) => {
    if (href) router.push(href, { scroll: false });
  };
  useShortcuts(
    Object.fromEntries(links.flatMap((link) => link.keys.map((key) => [key, () => follow(link)] as const))),
  );
  return <KeyHelp lines={links.map(({ shown, does }): KeyLine => ({ keys: shown, does }))} />;
}
