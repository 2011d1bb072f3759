"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Place, placeOfPoint, placeOfRange, rangeOfPlace } from "@/components/articles/text-positions";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Passage } from "@/lib/schemas/passage";
import { passageOf, sentenceAfter, sentencePlaces, snapped, wordMoved } from "./pick";

const HIGHLIGHT = "candidate";

/** Draws the place with the browser's own highlight, which leaves the text's markup alone. */
function draw(root: HTMLElement | null, place: Place | null): void {
  if (!("highlights" in CSS)) return;
  const range = root && place && rangeOfPlace(root, place);
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}

export type Citing = {
  /** Whether the text waits for a sentence to be chosen. */
  readonly active: boolean;
  /** What Enter or a press would cite now. */
  readonly candidate: Passage | null;
  /** Words that are selected in the text, whether it waits or not. */
  readonly selected: Passage | null;
  start: () => void;
  stop: () => void;
  /** Cites the selected words. */
  citeSelected: () => void;
  /** For the element around the text. */
  readonly handlers: {
    onClick: (event: MouseEvent) => void;
    onMouseMove: (event: MouseEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
};

/**
 * Choosing words of the text: with the mouse or a finger by pressing a sentence or selecting words, with the keyboard by
 * moving from sentence to sentence and widening or narrowing by words.
 */
export function useCiting(
  root: RefObject<HTMLElement | null>,
  text: ReadingText,
  onCite: (passage: Passage) => void,
  onStop: () => void,
): Citing {
  const all = useMemo(() => sentencePlaces(text), [text]);
  const [active, setActive] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [selected, setSelected] = useState<Place | null>(null);
  const frame = useRef(0);

  useEffect(() => {
    draw(root.current, active ? place : null);
    return () => draw(null, null);
  }, [root, active, place]);

  useEffect(() => {
    function read(): void {
      const selection = document.getSelection();
      const range =
        selection && !selection.isCollapsed && selection.rangeCount > 0 && selection.getRangeAt(0);
      const inText = range && root.current?.contains(range.startContainer);
      const found = inText && root.current ? placeOfRange(root.current, range) : null;
      setSelected(found && snapped(text, found));
    }
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [root, text]);

  function stop(): void {
    setActive(false);
    onStop();
  }
  function cite(chosen: Place | null): void {
    const passage = chosen && passageOf(text, chosen);
    if (!passage) return;
    document.getSelection()?.removeAllRanges();
    setActive(false);
    onCite(passage);
  }
  function move(to: Place): void {
    setPlace(to);
    const range = root.current && rangeOfPlace(root.current, to);
    range?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  }
  function start(): void {
    const top = [...(root.current?.querySelectorAll<HTMLElement>("[data-block]") ?? [])].find(
      (block) => block.getBoundingClientRect().top >= 64,
    );
    setPlace(all.find(({ blockId }) => blockId === top?.dataset.block) ?? all[0] ?? null);
    setActive(true);
    root.current?.focus({ preventScroll: true });
  }
  function sentenceAt(event: MouseEvent): Place | null {
    const point = root.current && placeOfPoint(root.current, event.clientX, event.clientY);
    if (!point) return null;
    return (
      all.find(({ blockId, end }) => blockId === point.blockId && end >= point.offset) ??
      all.findLast(({ blockId }) => blockId === point.blockId) ??
      null
    );
  }

  return {
    active,
    candidate: active && place ? passageOf(text, place) : null,
    selected: selected && passageOf(text, selected),
    start,
    stop,
    citeSelected: () => cite(selected),
    handlers: {
      onClick(event) {
        if (active && document.getSelection()?.isCollapsed !== false) cite(sentenceAt(event));
      },
      onMouseMove(event) {
        if (!active) return;
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => setPlace((before) => sentenceAt(event) ?? before));
      },
      onKeyDown(event) {
        if (!active || !place) return;
        const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key] as
          | 1
          | -1
          | undefined;
        if (step) {
          const edge = event.shiftKey ? "end" : event.ctrlKey || event.metaKey ? "start" : null;
          move(edge ? wordMoved(text, place, edge, step) : sentenceAfter(all, place, step));
        } else if (event.key === "Enter") cite(place);
        else if (event.key === "Escape") stop();
        else return;
        event.preventDefault();
      },
    },
  };
}
