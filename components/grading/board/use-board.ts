"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Board } from "@/lib/grading/review/board-view";

/** How long the board rests between two questions, and at most while nobody answers. */
const REST_MS = 5_000;
const LONGEST_REST_MS = 30_000;

export type BoardStatus = "live" | "offline" | "signedOut" | "gone";
type Shown = { readonly board: Board; readonly status: BoardStatus; readonly asOf: Date };

/**
 * Keeps the board as it is on the server, by asking every few seconds while the page is looked at. Most answers are a
 * 304 without a body. Without a connection the last board stays, and says as of when.
 */
export function useBoard(assignmentId: string, initial: Board, drawnAt: Date) {
  const [shown, setShown] = useState<Shown>({ board: initial, status: "live", asOf: drawnAt });
  const tag = useRef<string>(null);

  const ask = useCallback(async (): Promise<BoardStatus> => {
    const next = await read(assignmentId, tag.current);
    setShown((before) => ({
      status: next.status,
      board: next.board ?? before.board,
      asOf: next.status === "live" ? new Date() : before.asOf,
    }));
    if (next.tag) tag.current = next.tag;
    return next.status;
  }, [assignmentId]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = REST_MS;
    let isGone = false;
    async function turn() {
      clearTimeout(timer);
      if (document.visibilityState === "visible") {
        const status = await ask();
        rest = status === "offline" ? Math.min(rest * 1.5, LONGEST_REST_MS) : REST_MS;
        if (status === "gone") return;
      }
      clearTimeout(timer);
      if (!isGone) timer = setTimeout(turn, rest);
    }
    const soon = () => {
      if (document.visibilityState === "visible") void turn();
    };
    timer = setTimeout(turn, rest);
    document.addEventListener("visibilitychange", soon);
    addEventListener("online", soon);
    return () => {
      isGone = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", soon);
      removeEventListener("online", soon);
    };
  }, [ask]);

  return { ...shown, ask };
}

type Answer = { readonly status: BoardStatus; readonly board?: Board; readonly tag?: string | null };

async function read(assignmentId: string, known: string | null): Promise<Answer> {
  try {
    const response = await fetch(`/api/assignments/${assignmentId}/board`, {
      cache: "no-store",
      headers: known ? { "If-None-Match": known } : {},
    });
    if (response.status === 304) return { status: "live" };
    if (response.status === 401) return { status: "signedOut" };
    if (response.status === 404) return { status: "gone" };
    if (!response.ok) return { status: "offline" };
    return { status: "live", board: await response.json(), tag: response.headers.get("etag") };
  } catch {
    return { status: "offline" };
  }
}
