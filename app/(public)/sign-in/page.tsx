import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInForms } from "@/components/accounts/sign-in-forms";
import { NarrowPage } from "@/components/app/narrow-page";
import { Messages } from "@/components/ui/messages";
import { ownPath } from "@/lib/schemas/return-path";

type Props = { searchParams: Promise<{ to?: string; code?: string; as?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("SignIn"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ to, code, as }, t] = await Promise.all([searchParams, getTranslations("SignIn")]);
  const door = as === "teacher" || as === "student" ? as : undefined;
  return (
    <NarrowPage title={t("title")}>
      <Messages names={["SignIn", "Errors"]}>
        <SignInForms to={ownPath(to)} code={code ?? ""} door={door} />
      </Messages>
    </NarrowPage>
  );
}
