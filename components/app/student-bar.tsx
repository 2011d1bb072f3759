import type { ReactNode } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { ReadingSettings } from "@/components/ui/reading-settings";
import type { Viewer } from "@/lib/accounts/viewer/viewer";

/** The bar of a student's pages. */
export function StudentBar({ viewer, where }: { viewer: Viewer; where?: ReactNode }) {
  return (
    <AppBar
      home="/assignments"
      where={where}
      end={
        <>
          <ReadingSettings />
          <span>{viewer.name}</span>
        </>
      }
    />
  );
}
