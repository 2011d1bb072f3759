import type { ReactNode } from "react";

/** Where a list would be and nothing is yet: why, and the next thing to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex max-w-form flex-col items-start gap-3 border-s-3 border-rule py-4 ps-6">
      <p className="subtitle">{title}</p>
      {children ? <div className="text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
