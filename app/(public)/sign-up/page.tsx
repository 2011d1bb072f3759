import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignUpClosed } from "@/components/accounts/sign-up-closed";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { NarrowPage } from "@/components/app/narrow-page";
import { Messages } from "@/components/ui/messages/messages";
import { isSignUpOpen } from "@/lib/accounts/sign-up-code/sign-up-code";
import { signUpAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("SignUp"))("title") };
}

export default async function SignUpPage() {
  const t = await getTranslations("SignUp");
  return (
    <NarrowPage title={t("title")}>
      {isSignUpOpen() ? (
        <Messages names={["SignUp", "SignIn"]}>
          <SignUpForm signUp={signUpAction} />
        </Messages>
      ) : (
        <SignUpClosed />
      )}
    </NarrowPage>
  );
}
