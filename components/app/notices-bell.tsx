import { Bell } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

const MOST_SHOWN = 99;

/** The way to the notices, with how many are new. Drawn by the server only, so that it costs no script. */
export function NoticesBell({ count }: { count: number }) {
  const t = useTranslations("Notices");
  return (
    <Link
      prefetch={false}
      href="/notices"
      aria-label={t("bell", { count })}
      className="relative inline-flex min-h-11 min-w-11 flex-none items-center justify-center text-muted"
    >
      <Bell aria-hidden size={20} />
      {count > 0 ? (
        <span
          aria-hidden
          className="absolute end-0 top-0.5 min-w-5 rounded-full bg-accent px-1 text-center text-xs/5 font-semibold text-on-accent tabular-nums"
        >
          {count > MOST_SHOWN ? t("many") : count}
        </span>
      ) : null}
    </Link>
  );
}
