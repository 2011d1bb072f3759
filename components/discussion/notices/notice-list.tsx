import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { NoticeView } from "@/lib/discussion/notices/notice-view";

/** What somebody is told of: what they have not seen first. */
export function NoticeList({ notices }: { notices: readonly NoticeView[] }) {
  const t = useTranslations("Notices");
  const groups = [
    { name: "new", members: notices.filter(({ isUnread }) => isUnread) },
    { name: "seen", members: notices.filter(({ isUnread }) => !isUnread) },
  ] as const;
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => (
      <section key={name} aria-labelledby={`notices-${name}`} className="max-w-3xl">
        <h2 id={`notices-${name}`} className="border-b border-ink pb-2 font-semibold text-muted">
          {t(name)}
        </h2>
        <ul>
          {members.map((notice) => (
            <NoticeRow key={notice.key} notice={notice} />
          ))}
        </ul>
      </section>
    ));
}

function NoticeRow({ notice }: { notice: NoticeView }) {
  const t = useTranslations("Notices");
  const format = useFormatter();
  const { kind, count, title, href, by, words, at, isUnread } = notice;
  const what = t(kind, { count, title: title ?? "", place: title === null ? "closed" : "open" });
  const weight = isUnread ? "font-semibold" : "";
  return (
    <li className="flex flex-col border-b border-rule py-3">
      <div className="flex items-baseline justify-between gap-x-6 max-md:flex-col">
        {href ? (
          <Link href={href} prefetch={false} className={`py-1 wrap-anywhere text-ink ${weight}`}>
            {what}
          </Link>
        ) : (
          <span className={`py-1 wrap-anywhere ${weight}`}>{what}</span>
        )}
        <time dateTime={at.toISOString()} className="flex-none text-muted">
          {format.dateTime(at, MOMENT)}
        </time>
      </div>
      {words ? (
        <p dir="auto" className="max-w-measure wrap-anywhere text-muted">
          {by ? t("said", { by, words }) : t("own", { words })}
        </p>
      ) : null}
    </li>
  );
}
