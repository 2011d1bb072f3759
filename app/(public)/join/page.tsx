import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/accounts/join-form";
import { SignedInAs } from "@/components/accounts/signed-in-as";
import { NarrowPage } from "@/components/app/narrow-page";
import { Messages } from "@/components/ui/messages/messages";
import { currentViewer } from "@/lib/accounts/session/session";
import { joinAction } from "./actions";

type Props = { searchParams: Promise<{ code?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Join"))("title") };
}

export default async function JoinPage({ searchParams }: Props) {
  const [{ code }, viewer, t] = await Promise.all([searchParams, currentViewer(), getTranslations("Join")]);
  return (
    <NarrowPage title={t("title")}>
      <Messages names={["Join", "SignIn"]}>
        <JoinForm code={code} join={joinAction}>
          {viewer ? <SignedInAs name={viewer.name} /> : null}
        </JoinForm>
      </Messages>
    </NarrowPage>
  );
}
