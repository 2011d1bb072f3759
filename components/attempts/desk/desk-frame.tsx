import type { ReactNode } from "react";

/** Where things stand on the page to read and answer on: the bar above, the text, and `children` beside it. */
export function DeskFrame({ bar, text, children }: { bar: ReactNode; text: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className="sticky top-0 z-30 bg-paper print:static">{bar}</div>
      <div className="mx-auto grid max-w-page lg:grid-cols-[minmax(0,1fr)_27.5rem] print:block">
        <main
          id="content"
          className="min-w-0 px-5 pt-8 pb-[64dvh] sm:px-10 lg:px-14 lg:pt-12 lg:pb-24 print:p-0"
        >
          {text}
        </main>
        {children}
      </div>
    </>
  );
}
