"use client";

import { type RefObject, useEffect, useState } from "react";
import { type Place, placesOfRange } from "@/components/articles/text-positions";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { snapped } from "./pick";

/** `isCut`: the selection goes on beyond the paragraph that the place lies in. */
export type SelectedWords = { readonly place: Place | null; readonly isCut: boolean };

const NOTHING: SelectedWords = { place: null, isCut: false };

/** The words that are selected in the text, whole. A passage lies in one block, so of several it is the part in the first. */
export function useSelectedWords(
  root: RefObject<HTMLElement | null>,
  text: Pick<ReadingText, "blocks" | "language">,
): SelectedWords {
  const [words, setWords] = useState(NOTHING);
  useEffect(() => {
    function read(): void {
      const selection = document.getSelection();
      const range =
        selection && !selection.isCollapsed && selection.rangeCount > 0 && selection.getRangeAt(0);
      const inText = range && root.current?.contains(range.startContainer);
      const [first, ...others] = inText && root.current ? placesOfRange(root.current, range) : [];
      const place = first && snapped(text, first);
      setWords(place ? { place, isCut: others.length > 0 } : NOTHING);
    }
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [root, text]);
  return words;
}
