"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { StanceAfter } from "@/components/discussion/list/stance-after";
import { Disclosure } from "@/components/ui/disclosure";

/** Where a student stands after the discussion, asked with the result. Needs the namespace `Stance`. */
export function AfterDiscussion(props: ComponentProps<typeof StanceAfter>) {
  const t = useTranslations("Stance");
  return (
    <div className="print:hidden">
      <Disclosure summary={t("laterTitle")}>
        <StanceAfter {...props} />
      </Disclosure>
    </div>
  );
}
