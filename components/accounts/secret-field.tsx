"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useFieldError, usePending } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";

/** A password or a PIN, which can be shown while nobody looks over the shoulder. Needs the namespace `SignIn`. */
export function SecretField({
  clearedWhenWrong = false,
  ...props
}: Omit<ComponentProps<typeof TextField>, "type" | "ref"> & {
  /** Where a secret is asked for and not chosen: after a wrong one it is typed anew. */
  clearedWhenWrong?: boolean;
}) {
  const t = useTranslations("SignIn");
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wrong = useFieldError(props.name) !== undefined;
  const pending = usePending();
  useEffect(() => {
    if (clearedWhenWrong && wrong && !pending && input.current) input.current.value = "";
  }, [clearedWhenWrong, wrong, pending]);
  return (
    <div className="relative">
      <TextField {...props} ref={input} type={shown ? "text" : "password"} />
      <Button
        look="quiet"
        className="absolute end-0 -top-2.5"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? t("hide") : t("show")}
      </Button>
    </div>
  );
}
