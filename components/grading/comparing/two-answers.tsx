import type { ReactNode } from "react";

type Answer = { readonly name: string; readonly content: ReactNode };

/** Two answers, side by side where there is room; else one under the other, with the way between them staying in view. */
export function TwoAnswers({
  label,
  answers: [first, second],
}: {
  label: string;
  answers: readonly [Answer, Answer];
}) {
  const all = [
    { ...first, id: "first-answer" },
    { ...second, id: "second-answer" },
  ];
  return (
    <div>
      <nav
        aria-label={label}
        className="sticky top-0 z-10 -mx-4 mb-4 grid grid-cols-2 gap-2 border-b border-rule bg-paper px-4 py-1 lg:hidden print:hidden"
      >
        {all.map(({ id, name }) => (
          <a
            key={id}
            href={`#${id}`}
            className="inline-flex min-h-11 items-center justify-center text-center"
          >
            {name}
          </a>
        ))}
      </nav>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {all.map(({ id, name, content }) => (
          <article
            key={id}
            aria-labelledby={`${id}-name`}
            id={id}
            className="min-w-0 scroll-mt-16 border-t border-ink pt-3"
          >
            <h3 id={`${id}-name`} className="mb-3 text-lg font-semibold wrap-anywhere">
              {name}
            </h3>
            <div className="flex flex-col gap-4">{content}</div>
          </article>
        ))}
      </div>
    </div>
  );
}
