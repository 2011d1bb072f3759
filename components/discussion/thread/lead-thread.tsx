"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/choices";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import { useThread } from "./thread-context";

/** What those who lead the course do with the thread as a whole. */
export function LeadThread() {
  const t = useTranslations("Thread");
  const { view, deeds, say } = useThread();
  const [closing, setClosing] = useState(false);
  const { threadId, state } = view;
  if (!view.viewer.isStaff) return null;
  async function run(deed: keyof typeof deeds, input: object, words: string): Promise<void> {
    const result = await deeds[deed]({ threadId, ...input }).catch(() => null);
    say(result?.ok ? words : (result?.error.message ?? t("fetchFailed")));
  }
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {state === "closed" ? (
        <Button onClick={() => run("reopen", {}, t("reopened"))}>{t("reopen")}</Button>
      ) : (
        <>
          <Button onClick={() => setClosing(true)}>{t("close")}</Button>
          {state === "locked" ? (
            <Button onClick={() => run("lock", { isLocked: false }, t("unlocked"))}>{t("unlock")}</Button>
          ) : (
            <Button onClick={() => run("lock", { isLocked: true }, t("locked"))}>{t("lock")}</Button>
          )}
        </>
      )}
      <Dialog open={closing} onClose={() => setClosing(false)} title={t("closeTitle")}>
        <CloseForm />
      </Dialog>
    </div>
  );
}

/** Posts to rest the summary on: those on the page, the featured and endorsed ones first. */
function CloseForm() {
  const t = useTranslations("Thread");
  const { view, deeds, conversations, say } = useThread();
  const posts = (conversations.page?.conversations ?? [])
    .flatMap((one) => one.posts)
    .flatMap((post) => ("said" in post && post.state === "standing" ? [post] : []))
    .sort((a, b) => Number(b.isFeatured || b.isEndorsed) - Number(a.isFeatured || a.isEndorsed));
  return (
    <Form action={deeds.close} values={{ threadId: view.threadId }} onDone={() => say(t("closed"))}>
      <p className="text-muted">{t("closeText")}</p>
      <TextArea name="summary" label={t("summary")} rows={6} defaultValue={view.lastSummary} />
      {posts.length > 0 ? (
        <div className="max-h-72 overflow-auto">
          <CheckboxGroup
            name="postIds[]"
            legend={t("summaryRests")}
            options={posts.map(({ postId, author, said }) => ({
              value: postId,
              label: author.name,
              hint: said.text.length > 120 ? `${said.text.slice(0, 120)}…` : said.text,
            }))}
          />
        </div>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("close")}</SubmitButton>
        <CancelButton />
      </div>
    </Form>
  );
}
