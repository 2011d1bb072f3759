"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { followPin } from "./show-pin";

/** Around an answer and the comments on its words: their links to one another. Without a script they are plain ones. */
export function PinsAround({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = around.current;
    function onClick(event: MouseEvent) {
      if (element && followPin(element, event.target)) event.preventDefault();
    }
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, []);
  return (
    <div ref={around} className="flex flex-col gap-4">
      {children}
    </div>
  );
}
