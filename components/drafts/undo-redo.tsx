"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Dispatch, useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import type { History, Step } from "./history";

/** The way back and forth through a draft's changes, by buttons and by the usual keys wherever the focus is. */
export function UndoRedo<D>({
  history,
  dispatch,
  onTravel,
}: {
  history: History<D>;
  dispatch: Dispatch<Step<D>>;
  onTravel?: () => void;
}) {
  const t = useTranslations("Common");
  function travel(type: "undo" | "redo"): void {
    onTravel?.();
    dispatch({ type });
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    travel(key === "y" || event.shiftKey ? "redo" : "undo");
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <span className="ms-auto flex">
      <Button look="quiet" disabled={history.past.length === 0} onClick={() => travel("undo")}>
        <Undo2 aria-hidden size={18} /> <span className="max-sm:sr-only">{t("undo")}</span>
      </Button>
      <Button look="quiet" disabled={history.future.length === 0} onClick={() => travel("redo")}>
        <Redo2 aria-hidden size={18} /> <span className="max-sm:sr-only">{t("redo")}</span>
      </Button>
    </span>
  );
}
