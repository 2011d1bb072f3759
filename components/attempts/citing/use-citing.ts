"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Place, placeOfPoint, rangeOfPlace } from "@/components/articles/text-positions";
import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import { sentencePlaces } from "@/lib/articles/sentences/sentence-places";
import type { Passage } from "@/lib/schemas/passage";
import { keepInView } from "./in-view";
import { passageOf, sentenceAfter, wordMoved } from "./pick";
import { useSelectedWords } from "./use-selected-words";

const HIGHLIGHT = "candidate";

/** Draws the place with the browser's own highlight, which leaves the text's markup alone. */
function draw(root: HTMLElement | null, place: Place | null): void {
  if (!("highlights" in CSS)) return;
  const range = root && place && rangeOfPlace(root, place);
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}

/** An article, or anything else in blocks of words. */
type Citable = Pick<ReadingText, "blocks" | "language">;

export type Citing = {
  /** Whether the text waits for a sentence to be chosen. */
  readonly active: boolean;
  /** What Enter or a press would cite now. */
  readonly candidate: Passage | null;
  /** Words that are selected in the text, whether it waits or not. Of several paragraphs: those in the first. */
  readonly selected: Passage | null;
  /** Whether the selection goes on beyond that paragraph. */
  readonly isCut: boolean;
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
  text: Citable,
  onCite: (passage: Passage) => void,
  onStop: () => void,
): Citing {
  // Found when they are first needed: never on the server, and not while somebody only reads.
  const found = useRef<{ text: Citable; places: readonly Place[] }>(undefined);
  const sentences = useCallback((): readonly Place[] => {
    if (found.current?.text !== text) found.current = { text, places: sentencePlaces(text) };
    return found.current.places;
  }, [text]);
  const [active, setActive] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const selection = useSelectedWords(root, text);
  const frame = useRef(0);
  const leave = useRef(onStop);
  useEffect(() => {
    leave.current = onStop;
  });

  useEffect(() => {
    draw(root.current, active ? place : null);
    return () => draw(null, null);
  }, [root, active, place]);

  useEffect(() => {
    if (!active) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      // An open note of the text is closed by the same key, and only it.
      if (event.key !== "Escape" || document.querySelector(":popover-open")) return;
      setActive(false);
      leave.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [active]);

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
    if (range) keepInView(range);
  }
  function start(): void {
    const top = [...(root.current?.querySelectorAll<HTMLElement>("[data-block]") ?? [])].find(
      (block) => block.getBoundingClientRect().top >= 64,
    );
    const all = sentences();
    setPlace(all.find(({ blockId }) => blockId === top?.dataset.block) ?? all[0] ?? null);
    setActive(true);
    root.current?.focus({ preventScroll: true });
  }
  function sentenceAt(event: MouseEvent): Place | null {
    const point = root.current && placeOfPoint(root.current, event.clientX, event.clientY);
    if (!point) return null;
    const all = sentences();
    return (
      all.find(({ blockId, end }) => blockId === point.blockId && end >= point.offset) ??
      all.findLast(({ blockId }) => blockId === point.blockId) ??
      null
    );
  }

  return {
    active,
    candidate: active && place ? passageOf(text, place) : null,
    selected: selection.place && passageOf(text, selection.place),
    isCut: selection.isCut,
    start,
    stop,
    citeSelected: () => cite(selection.place),
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
          move(edge ? wordMoved(text, place, edge, step) : sentenceAfter(sentences(), place, step));
        } else if (event.key === "Enter") cite(place);
        else return;
        event.preventDefault();
      },
    },
  };
}
