"use client";

import { createContext, useContext, useSyncExternalStore } from "react";

/** What the fields and the submit button of a form know about its last sending. */
export type FormState = Readonly<{ pending: boolean; fields: Readonly<Record<string, string>> }>;

export const FormContext = createContext<FormState>({ pending: false, fields: {} });

/** What the server said about the field of this name the last time the form around it was sent. */
export function useFieldError(name: string): string | undefined {
  return useContext(FormContext).fields[name];
}

/** Whether the form around is being sent. */
export function usePending(): boolean {
  return useContext(FormContext).pending;
}

const never = () => () => {};

/** Whether the page's script has taken over: false on the server and until then. */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
