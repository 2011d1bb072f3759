import type { ReactNode } from "react";

const tones = {
  info: { line: "border-accent", word: "text-accent", role: "status" },
  good: { line: "border-good", word: "text-good", role: "status" },
  warn: { line: "border-marker-line", word: "text-marker-ink", role: "status" },
  error: { line: "border-warn", word: "text-warn", role: "alert" },
} as const;

/**
 * Something the reader has to know, where they look: what happened in the title; what was kept and what to do
 * in the text. It is read out when it appears; `live={false}` is for one that stood there from the start.
 */
export function Notice({
  tone = "info",
  title,
  children,
  live = true,
}: {
  tone?: keyof typeof tones;
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
}) {
  const { line, word, role } = tones[tone];
  return (
    <div
      {...(live ? { role } : {})}
      className={`border-s-3 ${line} bg-sheet py-3 ps-4 pe-4 rounded-e-control`}
    >
      {title ? <p className={`font-semibold ${word}`}>{title}</p> : null}
      {children}
    </div>
  );
}
