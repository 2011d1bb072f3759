import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";

/**
 * A text and what refers to it, each scrolled by itself; on a phone the text comes over the rest when asked for. Needs the namespace
 * `TextBeside`.
 */
export function BesideFrame({
  bar,
  text,
  isOver,
  around,
  back,
  backTo,
  onOpen,
  onClose,
  children,
}: {
  /** The bar of the page, above both. */
  bar: ReactNode;
  text: ReactNode;
  isOver: boolean;
  around: RefObject<HTMLDivElement | null>;
  back: RefObject<HTMLButtonElement | null>;
  /** What the way back says, if not that it leads to the answers. */
  backTo?: string;
  onOpen: (from: HTMLElement) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("TextBeside");
  return (
    <div className="lg:flex lg:h-dvh lg:flex-col print:block print:h-auto">
      <div inert={isOver}>{bar}</div>
      <div
        ref={around}
        className="lg:grid lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(27rem,36rem)] print:block"
      >
        <section
          aria-label={t("text")}
          {...(isOver && { role: "dialog", "aria-modal": true })}
          className={`${isOver ? "fixed inset-0 z-30" : "max-lg:hidden"} overflow-auto overscroll-contain bg-paper print:hidden`}
        >
          <div className="sticky top-0 z-10 border-b border-rule bg-paper px-2 py-1 lg:hidden">
            <Button ref={back} look="quiet" onClick={onClose}>
              <ArrowLeft aria-hidden size={18} />
              {backTo ?? t("back")}
            </Button>
          </div>
          <div className="mx-auto max-w-3xl px-5 py-8 lg:px-12 lg:py-12">{text}</div>
        </section>
        <main
          id="content"
          inert={isOver}
          className="relative px-5 pt-8 pb-28 lg:overflow-auto lg:border-s lg:border-rule lg:bg-sheet lg:px-8 lg:pb-12 print:overflow-visible print:border-0 print:p-0"
        >
          {children}
          <div className="fixed inset-x-0 bottom-0 flex justify-center border-t border-rule bg-sheet p-3 lg:hidden print:hidden">
            <Button className="w-full max-w-form bg-paper" onClick={(event) => onOpen(event.currentTarget)}>
              {t("show")}
            </Button>
          </div>
        </main>
      </div>
    </div>
  );
}
