import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { KEYBOARD_SCROLL } from "./keyboard-scroll";

/**
 * A plain table that scrolls sideways on its own when it is wider than the page; its first column stays. Rows
 * and cells are ordinary <tr> and <td>; `Th` heads a column, <th scope="row"> a row.
 */
export function Table({
  caption,
  captionHidden = false,
  stacks = false,
  head,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  /** On a narrow screen each row stands as a block, with the `data-label` of a cell before it: for rows of words. */
  stacks?: boolean;
  /** The <tr> of column headers. */
  head: ReactNode;
  /** The rows. */
  children: ReactNode;
}) {
  return (
    <section
      aria-label={caption}
      {...KEYBOARD_SCROLL}
      className={`data-table overflow-x-auto ${stacks ? "stacks" : ""}`}
    >
      <table>
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start text-muted"}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

type SortProps = Readonly<{
  /** How the table is sorted by this column now; absent in a column that cannot be sorted by. */
  sort?: "ascending" | "descending" | "none";
  /** Where the other order is: sorting is a link, so that an order can be kept and sent. */
  href?: string;
}>;

/** The head of a column; with `sort` and `href` also the way to sort by it. */
export function Th({ sort, href, children, ...th }: Omit<ComponentProps<"th">, "aria-sort"> & SortProps) {
  if (!sort || !href) {
    return (
      <th scope="col" {...th}>
        {children}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={sort} {...th}>
      <Link
        href={href}
        replace
        scroll={false}
        className="-my-2 inline-flex min-h-11 items-center gap-1.5 text-inherit"
      >
        {children}
        <SortArrow sort={sort} />
      </Link>
    </th>
  );
}

function SortArrow({ sort }: { sort: NonNullable<SortProps["sort"]> }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 8 12" className="h-3 w-2 flex-none fill-current">
      <path d="M4 0 8 5H0Z" opacity={sort === "ascending" ? 1 : 0.3} />
      <path d="M4 12 0 7h8Z" opacity={sort === "descending" ? 1 : 0.3} />
    </svg>
  );
}
