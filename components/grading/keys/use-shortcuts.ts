"use client";

import { useEffect, useRef } from "react";
import { keepInBrowser, keptInBrowser } from "@/components/ui/browser-cookie";

/** What a key does: "j", "?", "3", "ArrowRight", "Escape", or "Mod+Enter" with Ctrl or Command. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const COOKIE = "keys";

/** Whether single letters and digits do something: those who speak to their computer, or type unsteadily, switch them off. */
export const singleKeysAreOn = (): boolean => keptInBrowser(COOKIE) !== "off";
export const switchSingleKeys = (on: boolean): void => keepInBrowser(COOKIE, on ? "on" : "off");

/**
 * Listens to keys on the whole page. Where somebody types only "Mod+…" and "Escape" are heard; over an open dialog or
 * popover none is, and what a control does with a key itself stays its own.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const isMod = event.ctrlKey || event.metaKey;
      const key = isMod ? `Mod+${event.key}` : event.key;
      const deed = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (!deed || document.querySelector("dialog[open], :popover-open")) return;
      const isLoud = isMod || key === "Escape";
      if (!isLoud && takesKey(event.target, key)) return;
      if (!isLoud && key.length === 1 && !singleKeysAreOn()) return;
      event.preventDefault();
      deed();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Whether the control that has the focus does something with the key itself. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  const isChoice = ["radio", "checkbox", "button", "submit"].includes(target.type);
  return isChoice ? target.type === "radio" && key.startsWith("Arrow") : true;
}
