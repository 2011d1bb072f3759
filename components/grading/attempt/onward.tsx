import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { KeyLinks } from "@/components/grading/keys/key-links";
import type { ReviewedAttempt } from "@/lib/grading/reviewed-answer";

type Onwards = {
  readonly previousStudent: { readonly name: string; readonly href: string } | null;
  readonly nextStudent: { readonly name: string; readonly href: string } | null;
  readonly previousItem: string | null;
  readonly nextItem: string | null;
};

/** Where one can go from an answer: the same question of the next student, or the next question of the same one. */
export function onwardLinks(
  { attemptId, previous, next, items, current }: ReviewedAttempt,
  href: (attemptId: string, itemVersionId?: string) => string,
): Onwards {
  const place = items.findIndex(({ itemVersionId }) => itemVersionId === current?.item.id);
  const item = (index: number) => {
    const there = items[index];
    return there ? href(attemptId, there.itemVersionId) : null;
  };
  return {
    previousStudent: previous && { name: previous.name, href: href(previous.attemptId) },
    nextStudent: next && { name: next.name, href: href(next.attemptId) },
    previousItem: item(place - 1),
    nextItem: item(place + 1),
  };
}

/** The previous and the next student, and the keys that go there. */
export function Onward({ links }: { links: Onwards }) {
  const t = useTranslations("ReviewedAnswer");
  const keys = useTranslations("Keys");
  const { previousStudent, nextStudent, previousItem, nextItem } = links;
  return (
    <nav aria-label={t("students")} className="flex flex-wrap items-center gap-x-5 print:hidden">
      {previousStudent ? (
        <Link href={previousStudent.href} className="inline-flex min-h-11 items-center gap-1.5">
          <ArrowLeft aria-hidden size={16} />
          {t("previousStudent", { name: previousStudent.name })}
        </Link>
      ) : null}
      {nextStudent ? (
        <Link href={nextStudent.href} className="inline-flex min-h-11 items-center gap-1.5">
          {t("nextStudent", { name: nextStudent.name })}
          <ArrowRight aria-hidden size={16} />
        </Link>
      ) : null}
      <span className="ms-auto">
        <KeyLinks
          links={[
            { keys: ["j"], shown: ["j"], href: nextStudent?.href ?? null, does: keys("nextStudent") },
            { keys: ["k"], shown: ["k"], href: previousStudent?.href ?? null, does: keys("previousStudent") },
            { keys: ["ArrowRight"], shown: ["→"], href: nextItem, does: keys("nextItem") },
            { keys: ["ArrowLeft"], shown: ["←"], href: previousItem, does: keys("previousItem") },
          ]}
        />
      </span>
    </nav>
  );
}
