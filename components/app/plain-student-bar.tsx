import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { ReadingSettings } from "@/components/ui/reading-settings";
import { AccountMenu } from "./account-menu";

/**
 * The bar of every page for students, without what only the server draws: the answering page draws it in the browser. `status`
 * stands before the settings: whether the answers are saved.
 */
export function PlainStudentBar({
  viewer,
  where,
  status,
  isTight = false,
}: {
  viewer: { readonly name: string };
  where?: ReactNode;
  status?: ReactNode;
  /** Needs all the room there is on a phone. */
  isTight?: boolean;
}) {
  const t = useTranslations("Bar");
  return (
    <AppBar
      home="/assignments"
      where={where}
      isTight={isTight}
      end={
        <>
          {status}
          <ReadingSettings />
          <AccountMenu name={viewer.name} links={[{ href: "/assignments", label: t("assignments") }]} />
        </>
      }
    />
  );
}
