"use client";

import { createContext, useContext } from "react";
import type { useAnswers } from "@/components/attempts/saving/use-answers";
import type { Desk } from "@/lib/attempts/views";

/** How the time limit stands; "running" where there is none. */
export type ClockState = "running" | "paused" | "over";

export type DeskState = {
  readonly desk: Desk;
  readonly saving: ReturnType<typeof useAnswers>;
  readonly clock: ClockState;
  readonly setClock: (state: ClockState) => void;
};

export const DeskContext = createContext<DeskState | null>(null);

/** The desk around. */
export function useDesk(): DeskState {
  const state = useContext(DeskContext);
  if (!state) throw new Error("outside of a desk");
  return state;
}
