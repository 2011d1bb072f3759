"use client";

import { CircleUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { SignOutButton } from "@/components/accounts/sign-out";
import { Popover } from "@/components/ui/popover";

export type BarLink = {
  readonly href: string;
  readonly label: string;
  /** Stands in a wide bar already: the menu shows it only where the bar has no room. */
  readonly inBar?: boolean;
};

/**
 * The name of who is signed in, and behind it the ways that a narrow bar has no room for, the account and the way out.
 * Plain links, as in the bar: the answering page draws it.
 */
export function AccountMenu({ name, links }: { name: string; links: readonly BarLink[] }) {
  const t = useTranslations("Bar");
  const entries: readonly BarLink[] = [...links, { href: "/account", label: t("account") }];
  return (
    <Popover
      panelLabel={t("menu")}
      label={
        <>
          <CircleUserRound aria-hidden size={20} className="md:hidden" />
          <span className="max-w-40 truncate max-md:sr-only">{name}</span>
        </>
      }
    >
      <p className="mb-2 font-semibold md:hidden">{name}</p>
      <ul className="mb-3">
        {entries.map(({ href, label, inBar }) => (
          <li key={href} className={inBar ? "md:hidden" : undefined}>
            <a href={href} className="flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <SignOutButton />
    </Popover>
  );
}
