import type { ReactNode } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { ReadingSettings } from "@/components/ui/reading-settings";

/** A page with one thing to do, for those who are not signed in. */
export function NarrowPage({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <AppBar end={<ReadingSettings />} />
      <main id="content" className="mx-auto flex max-w-form flex-col gap-6 px-5 py-6 md:py-16">
        <h1 className="title">{title}</h1>
        {children}
      </main>
    </>
  );
}
