"use client";

import Link from "next/link";
import type { ReactNode } from "react";

/** Where the row is wider than the window, the page one is on is in its middle. The page itself does not move. */
function centre(link: HTMLAnchorElement | null): void {
  const row = link?.closest("nav");
  if (!link || !row) return;
  const { left, width } = link.getBoundingClientRect();
  const frame = row.getBoundingClientRect();
  row.scrollLeft += left + width / 2 - (frame.left + frame.width / 2);
}

/** Pages that belong together, as a row of links: each has its own address. */
export function NavTabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly Readonly<{ href: string; label: ReactNode }>[];
  /** The `href` of the page one is on. */
  current: string;
}) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-rule print:hidden">
      <ul className="flex gap-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              ref={tab.href === current ? centre : null}
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent whitespace-nowrap text-muted no-underline -outline-offset-3 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
