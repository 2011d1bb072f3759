"use client";

import { useEffect, useRef } from "react";

/** Turns the text around it to the first passage that is marked, once it is on the page. */
export function FirstPassage() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pane = here.current?.closest("section");
    // Hidden on a phone until it is asked for: there is nothing to turn.
    if (pane?.offsetParent) pane.querySelector("mark[data-passages]")?.scrollIntoView({ block: "center" });
  }, []);
  return <span ref={here} hidden />;
}
