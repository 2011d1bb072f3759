"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** A password or a PIN, which can be shown while nobody looks over the shoulder. Needs the namespace `SignIn`. */
export function SecretField(props: Omit<ComponentProps<typeof TextField>, "type">) {
  const t = useTranslations("SignIn");
  const [shown, setShown] = useState(false);
  return (
    <div className="flex items-end gap-2">
      <TextField {...props} type={shown ? "text" : "password"} className="min-w-0 flex-1" />
      <Button look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t("hide") : t("show")}
      </Button>
    </div>
  );
}
