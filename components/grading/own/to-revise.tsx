import Link from "next/link";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { Lost, ReviseQuestion } from "@/lib/grading/released/revisable";
import type { ToRevise as View } from "@/lib/grading/to-revise";

/** So many questions stand there at once; the others behind a word. */
const FIRST = 4;
const MOST_TAGS = 5;

/** Where points were lost in work that came back, each with the way to what was said of it. Nothing without any such work. */
export function ToRevise({ revise: { questions, themes, skills } }: { revise: View }) {
  const t = useTranslations("ToRevise");
  if (themes.length === 0 && skills.length === 0 && questions.length === 0) return null;
  const rest = questions.slice(FIRST);
  return (
    <section aria-labelledby="to-revise">
      <h2 id="to-revise" className="border-b border-ink pb-2 font-semibold text-muted">
        {t("title")}
      </h2>
      <div className="grid gap-x-12 gap-y-6 pt-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <p className="max-w-measure text-muted">{t(questions.length > 0 ? "hint" : "nothing")}</p>
          <Questions questions={questions.slice(0, FIRST)} />
          {rest.length > 0 ? (
            <Disclosure summary={t("more", { count: rest.length })}>
              <Questions questions={rest} />
            </Disclosure>
          ) : null}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Tags title={t("themes")} lost={themes} nameOf={(theme) => theme} />
          <Tags title={t("skills")} lost={skills} nameOf={(skill) => t(`skill_${skill}`)} />
        </div>
      </div>
    </section>
  );
}

function Questions({ questions }: { questions: readonly ReviseQuestion[] }) {
  const t = useTranslations("ToRevise");
  return (
    <ul className="flex flex-col gap-4">
      {questions.map(
        ({
          attemptId,
          itemVersionId,
          assignmentTitle,
          number,
          prompt,
          points,
          maximum,
          hasComment,
          quote,
        }) => (
          <li key={`${attemptId} ${itemVersionId}`} className="flex flex-col">
            <Link
              href={`/attempts/${attemptId}/result#question-${number}`}
              prefetch={false}
              className="line-clamp-3 min-h-6 self-start wrap-anywhere"
            >
              {prompt}
            </Link>
            <span className="wrap-anywhere text-muted">
              {t("about", { assignment: assignmentTitle, number, points, maximum })}
            </span>
            {hasComment ? <span className="text-muted">{t("commented")}</span> : null}
            {quote ? (
              <figure className="mt-1">
                <figcaption className="text-muted">{t("readAgain")}</figcaption>
                <blockquote className="quotation line-clamp-3 wrap-anywhere">{quote}</blockquote>
              </figure>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}

function Tags<T extends string>({
  title,
  lost,
  nameOf,
}: {
  title: string;
  lost: readonly Lost<T>[];
  nameOf: (tag: T) => string;
}) {
  const t = useTranslations("ToRevise");
  if (lost.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1.5">
        {lost.slice(0, MOST_TAGS).map(({ tag, ...sums }) => (
          <li key={tag} className="wrap-anywhere">
            {nameOf(tag)} <span className="block text-muted">{t("lost", sums)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
