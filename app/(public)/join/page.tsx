import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/accounts/join-form";
import { NarrowPage } from "@/components/app/narrow-page";
import { Messages } from "@/components/ui/messages";
import { joinAction } from "./actions";

type Props = { searchParams: Promise<{ code?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Join"))("title") };
}

export default async function JoinPage({ searchParams }: Props) {
  const [{ code }, t] = await Promise.all([searchParams, getTranslations("Join")]);
  return (
    <NarrowPage title={t("title")}>
      <Messages names={["Join", "SignIn", "Errors"]}>
        <JoinForm code={code ?? ""} join={joinAction} />
      </Messages>
    </NarrowPage>
  );
}
