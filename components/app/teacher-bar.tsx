import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { ReadingSettings } from "@/components/ui/reading-settings";
import { AccountMenu } from "./account-menu";
import { NoticesBell } from "./notices-bell";

/** The bar of every page for teachers and assistants. */
export function TeacherBar({
  viewer,
  where,
  notices,
}: {
  viewer: { readonly name: string };
  where?: ReactNode;
  /** How many they have not seen; left out, the bar has no bell. */
  notices?: number | undefined;
}) {
  const t = useTranslations("Bar");
  const links = [
    { href: "/courses", label: t("courses"), inBar: true },
    { href: "/library", label: t("library"), inBar: true },
  ];
  return (
    <AppBar
      home="/courses"
      where={where}
      end={
        <>
          {links.map(({ href, label }) => (
            <Link key={href} href={href} className="hidden min-h-11 items-center md:inline-flex">
              {label}
            </Link>
          ))}
          {notices === undefined ? null : <NoticesBell count={notices} />}
          <ReadingSettings />
          <AccountMenu name={viewer.name} links={links} />
        </>
      }
    />
  );
}
