"use client";

import { createContext, useContext } from "react";

export const CloseContext = createContext<(() => void) | undefined>(undefined);

/** Closes the dialog around; undefined where there is none. */
export function useCloseDialog(): (() => void) | undefined {
  return useContext(CloseContext);
}
