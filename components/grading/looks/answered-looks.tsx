import Link from "next/link";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { SecondLooks } from "@/lib/grading/second-looks";
import { LookStudent } from "./look-student";
import { LookView } from "./look-view";

/** What was answered, the newest first, each with the way to its answer. */
export function AnsweredLooks({ home, answered }: { home: string; answered: SecondLooks["answered"] }) {
  const t = useTranslations("SecondLooks");
  return (
    <Disclosure summary={t("answeredTitle", { count: answered.length })}>
      <ul className="flex flex-col gap-6">
        {answered.map(({ attemptId, itemVersionId, itemNumber, student, look }) => (
          <li key={`${attemptId}:${itemVersionId}`} className="max-w-measure">
            <Link
              href={`${home}/attempts/${attemptId}?item=${itemVersionId}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center"
            >
              <LookStudent student={student} number={itemNumber} />
            </Link>
            <LookView look={look} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
