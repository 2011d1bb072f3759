"use client";

import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useTakenOver } from "@/components/ui/form-state";

/** Opens the browser's own printing, which also makes a PDF. */
export function PrintButton({ children }: { children: ReactNode }) {
  const takenOver = useTakenOver();
  return (
    <Button look="main" disabled={!takenOver} onClick={() => print()}>
      <Printer aria-hidden size={18} />
      {children}
    </Button>
  );
}
