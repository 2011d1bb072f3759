"use client";

import { createContext, useContext } from "react";
import type { AnswerDeeds, AnswersSnapshot } from "@/components/attempts/saving/types";
import type { Desk } from "@/lib/attempts/views";

export type DeskState = { readonly desk: Desk; readonly saving: AnswersSnapshot & AnswerDeeds };

export const DeskContext = createContext<DeskState | null>(null);

/** The desk around. */
export function useDesk(): DeskState {
  const state = useContext(DeskContext);
  if (!state) throw new Error("outside of a desk");
  return state;
}
