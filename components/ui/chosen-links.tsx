import Link from "next/link";

/** Links of which one is chosen: what the part of the page below them shows. */
export function ChosenLinks({
  label,
  links,
  current,
}: {
  label: string;
  links: readonly { readonly href: string; readonly label: string }[];
  /** The address of the chosen one. */
  current: string;
}) {
  return (
    <nav aria-label={label} className="mt-1 flex flex-wrap items-baseline gap-x-4">
      <span className="text-muted">{label}</span>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.href === current ? "true" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
