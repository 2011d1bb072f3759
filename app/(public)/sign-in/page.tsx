import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { DOOR_COOKIE, doorOf } from "@/components/accounts/door";
import { SignInForms } from "@/components/accounts/sign-in-forms";
import { SignedInAs } from "@/components/accounts/signed-in-as";
import { NarrowPage } from "@/components/app/narrow-page";
import { Messages } from "@/components/ui/messages/messages";
import { currentViewer } from "@/lib/accounts/session/session";
import { enterAsStudent, enterAsTeacher } from "./actions";

type Props = { searchParams: Promise<{ to?: string; code?: string; as?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("SignIn"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ to, code, as }, jar, viewer, t] = await Promise.all([
    searchParams,
    cookies(),
    currentViewer(),
    getTranslations("SignIn"),
  ]);
  return (
    <NarrowPage title={t("title")}>
      {viewer ? <SignedInAs name={viewer.name} /> : null}
      <Messages names={["SignIn"]}>
        <SignInForms
          door={doorOf(as) ?? doorOf(jar.get(DOOR_COOKIE)?.value) ?? "student"}
          code={code}
          to={to}
          enter={{ student: enterAsStudent, teacher: enterAsTeacher }}
        />
      </Messages>
    </NarrowPage>
  );
}
