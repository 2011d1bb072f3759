import { Check, X } from "lucide-react";
import type { ReactNode } from "react";

const line = "mt-0.5 flex items-baseline gap-1.5 font-semibold";

/** What is known of a part of an answer, in a line below it. Right and wrong have a sign beside the colour. */
export function Word({ children }: { children: ReactNode }) {
  return <p className={line}>{children}</p>;
}

export function Right({ children }: { children: ReactNode }) {
  return (
    <p className={`${line} text-good`}>
      <Check aria-hidden="true" size={16} strokeWidth={3} className="flex-none translate-y-0.5" />
      {children}
    </p>
  );
}

export function Wrong({ children }: { children: ReactNode }) {
  return (
    <p className={`${line} text-warn`}>
      <X aria-hidden="true" size={16} strokeWidth={3} className="flex-none translate-y-0.5" />
      {children}
    </p>
  );
}
