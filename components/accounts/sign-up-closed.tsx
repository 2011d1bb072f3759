import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** What stands in place of the form where no teacher can make an account. */
export function SignUpClosed() {
  const t = useTranslations("SignUp");
  return (
    <>
      <Notice live={false} title={t("closedTitle")}>
        {t("closedBody")}
      </Notice>
      <p>
        <Link href="/sign-in?as=teacher">{t("signIn")}</Link>
      </p>
      <p className="text-muted">
        {t("joinInstead")} <Link href="/join">{t("toJoin")}</Link>
      </p>
    </>
  );
}
