import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangePassword } from "@/components/accounts/change-password";
import { MailNotices } from "@/components/accounts/mail-notices";
import { OwnPlaces } from "@/components/accounts/own-places";
import { SignOutButton } from "@/components/accounts/sign-out";
import { SignOutEverywhere } from "@/components/accounts/sign-out-everywhere";
import { DemoNote } from "@/components/app/demo-note";
import { StudentBar } from "@/components/app/student-bar";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { Messages } from "@/components/ui/messages/messages";
import { isTeacher } from "@/lib/accounts/policy";
import { getAccount } from "@/lib/accounts/queries";
import { requireViewer } from "@/lib/accounts/session/session";
import { getOwnPlaces } from "@/lib/courses/queries";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { canMail } from "@/lib/server/mail";
import { changePasswordAction, setMailNoticesAction, signOutEverywhereAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Account"))("title") };
}

export default async function AccountPage() {
  const viewer = await requireViewer("/account");
  const [account, places, notices, t] = await Promise.all([
    getAccount(viewer),
    getOwnPlaces(viewer),
    getUnreadCount(viewer),
    getTranslations("Account"),
  ]);
  const Bar = isTeacher(viewer) ? TeacherBar : StudentBar;
  return (
    <>
      <Bar viewer={viewer} notices={notices} />
      <Messages names={["Account", "SignIn"]}>
        <WidePage
          title={account.name}
          under={account.email ?? (places.some(({ isDemo }) => isDemo) ? <DemoNote /> : null)}
        >
          <OwnPlaces places={places} />
          {account.email !== null && canMail() ? (
            <MailNotices isOn={account.mailsNotices} setMailNotices={setMailNoticesAction} />
          ) : null}
          {isTeacher(viewer) ? <ChangePassword change={changePasswordAction} /> : null}
          <section className="flex max-w-form flex-col items-start gap-4 border-t border-rule pt-6">
            <h2 className="subtitle">{t("signingOut")}</h2>
            <p className="text-muted">{t("signingOutHint")}</p>
            <div className="flex flex-wrap gap-3">
              <SignOutButton />
              <SignOutEverywhere signOut={signOutEverywhereAction} />
            </div>
          </section>
        </WidePage>
      </Messages>
    </>
  );
}
