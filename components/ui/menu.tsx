"use client";

import "@/components/ui/aria-nonce";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Menu as AriaMenu,
  Popover as AriaPopover,
  MenuItem,
  MenuTrigger,
} from "react-aria-components";
import { type ButtonLook, buttonClass } from "./button";

/** One deed of a menu: `href` goes somewhere, `onAction` does something. */
export type MenuEntry = Readonly<{
  id: string;
  label: string;
  href?: string;
  onAction?: () => void;
  danger?: boolean;
  disabled?: boolean;
}>;

/** A button and the deeds behind it, with arrow keys and typing ahead. Not for the answering page: it is heavy. */
export function Menu({
  label,
  name,
  look = "plain",
  entries,
}: {
  label: ReactNode;
  /** Read out instead of a label that is only a picture. */
  name?: string;
  look?: ButtonLook;
  entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      <AriaButton className={buttonClass(look)} {...(name ? { "aria-label": name } : {})}>
        {label}
      </AriaButton>
      <AriaPopover
        placement="bottom end"
        className="max-h-[60dvh] min-w-48 overflow-auto rounded-control border border-rule bg-sheet p-1 shadow-lift"
      >
        <AriaMenu className="outline-none">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              {...(entry.href ? { href: entry.href } : {})}
              {...(entry.onAction ? { onAction: entry.onAction } : {})}
              isDisabled={entry.disabled ?? false}
              className={`flex min-h-11 cursor-pointer items-center rounded-control px-3 text-ink no-underline outline-none data-focused:bg-rule/60 data-disabled:opacity-55 ${entry.danger ? "text-warn" : ""}`}
            >
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
