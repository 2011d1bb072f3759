"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button, type ButtonLook } from "./button";
import { CloseContext, useCloseDialog } from "./dialog-state";

const FIELD = "input:not([type=hidden]), select, textarea";

/**
 * A dialog over the page, by the browser's own <dialog>: it holds the focus, beginning at its first field, gives it back, closes on Escape
 * and makes the rest of the page inert. What is inside exists only while it is open.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("Common");
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!open) return element.current?.close();
    element.current?.showModal();
    // Else the browser takes the first button, which closes.
    element.current?.querySelector<HTMLElement>(FIELD)?.focus();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))] overflow-auto rounded-sheet bg-sheet p-6 text-start text-ink shadow-lift backdrop:bg-shade max-sm:mb-4"
    >
      {open ? (
        <CloseContext value={onClose}>
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 id={titleId} className="subtitle">
              {title}
            </h2>
            <Button look="quiet" className="-m-2" onClick={onClose} aria-label={t("close")}>
              <X aria-hidden size={20} />
            </Button>
          </div>
          {children}
        </CloseContext>
      ) : null}
    </dialog>
  );
}

/** A button and the dialog it opens. A form inside closes the dialog when it worked. */
export function DialogButton({
  label,
  look = "plain",
  title,
  children,
}: {
  label: ReactNode;
  look?: ButtonLook;
  title: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        {children}
      </Dialog>
    </>
  );
}

/** Leaves the dialog around it without doing anything. */
export function CancelButton() {
  const t = useTranslations("Common");
  const close = useCloseDialog();
  return <Button onClick={close}>{t("cancel")}</Button>;
}
