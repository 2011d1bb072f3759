import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** For somebody who comes to a door and is inside already: perhaps the one before them at this device. */
export function SignedInAs({ name }: { name: string }) {
  const t = useTranslations("SignIn");
  return (
    <Notice live={false} title={t("signedInAs", { name })}>
      <Link href="/" className="inline-flex min-h-11 items-center">
        {t("goOn")}
      </Link>
    </Notice>
  );
}
