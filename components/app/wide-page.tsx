import type { ReactNode } from "react";

/** The body of a page for teachers: a title, a line under it, and what the page is about. */
export function WidePage({
  title,
  under,
  end,
  children,
}: {
  title: ReactNode;
  under?: ReactNode;
  /** What can be done with the whole, beside the title. */
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="content" className="mx-auto flex max-w-table flex-col gap-7 px-5 py-8 md:px-7 md:py-10">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="title break-words">{title}</h1>
          {under ? <div className="mt-1 text-muted">{under}</div> : null}
        </div>
        {end ? <div className="flex flex-wrap items-center gap-3">{end}</div> : null}
      </div>
      {children}
    </main>
  );
}
