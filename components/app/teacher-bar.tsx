import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { ReadingSettings } from "@/components/ui/reading-settings";
import { AccountMenu } from "./account-menu";

/** The bar of every page for teachers and assistants. */
export function TeacherBar({ viewer, where }: { viewer: { readonly name: string }; where?: ReactNode }) {
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
          <ReadingSettings />
          <AccountMenu name={viewer.name} links={links} />
        </>
      }
    />
  );
}
