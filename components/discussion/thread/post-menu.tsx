"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import type { PostView } from "@/lib/discussion/views";
import { PostHistory } from "./post-history";
import { useThread } from "./thread-context";
import { useDeed } from "./use-deed";
import { WordsDialog } from "./words-dialog";

type Open = "report" | "hide" | "followUp" | "history" | "withdraw";

/** What else can be done with a post: by its author, by its readers, by those who lead the course. */
export function PostMenu({ post, onEdit }: { post: PostView; onEdit: () => void }) {
  const t = useTranslations("Post");
  const { view, deeds, say } = useThread();
  const { run } = useDeed(post.postId);
  const [open, setOpen] = useState<Open>();
  const { postId } = post;
  const { isStaff } = view.viewer;
  const { isMe } = post.author;
  const stands = post.state === "standing";
  const may = view.stop === null;

  const entry = (id: string, is: boolean, onAction: () => void, danger = false): MenuEntry[] =>
    is ? [{ id, label: t(`do_${id as "edit"}`), onAction, danger }] : [];
  const sign = (name: "PINNED" | "FEATURED" | "ENDORSED", isOn: boolean) => () =>
    void run(deeds.sign, { postId, sign: name, isOn });
  const then =
    (deed: Parameters<typeof run>[0], words: string, seen: object = {}) =>
    async () => {
      if (await run(deed, { postId, ...seen })) say(words);
    };
  const entries = [
    ...entry("edit", isMe && may && (stands || post.state === "held"), onEdit),
    ...entry("history", post.revision > 1, () => setOpen("history")),
    ...entry("pin", isStaff && stands && !post.isPinned, sign("PINNED", true)),
    ...entry("unpin", isStaff && post.isPinned, sign("PINNED", false)),
    ...entry("feature", isStaff && stands && !post.isFeatured, sign("FEATURED", true)),
    ...entry("unfeature", isStaff && post.isFeatured, sign("FEATURED", false)),
    ...entry("endorse", isStaff && stands && !isMe && !post.isEndorsed, sign("ENDORSED", true)),
    ...entry("unendorse", isStaff && post.isEndorsed, sign("ENDORSED", false)),
    ...entry("followUp", isStaff && !isMe && !post.author.isTeacher, () => setOpen("followUp")),
    ...entry(
      "release",
      isStaff && post.state === "held",
      then(deeds.release, t("released"), { revision: post.revision }),
    ),
    ...entry("dismiss", isStaff && post.reports > 0, then(deeds.dismiss, t("dismissed"))),
    ...entry("restore", isStaff && post.state === "hidden", then(deeds.restore, t("restored"))),
    ...entry("hide", isStaff && !isMe && (stands || post.state === "held"), () => setOpen("hide"), true),
    ...entry("report", !isStaff && !isMe && !post.author.isTeacher && stands, () => setOpen("report"), true),
    ...entry(
      "withdraw",
      isMe && !post.isFirstThought && (stands || post.state === "held"),
      () => setOpen("withdraw"),
      true,
    ),
  ];
  const close = () => setOpen(undefined);
  return (
    <>
      {entries.length > 0 ? (
        <Menu
          look="quiet"
          name={t("more", { name: post.author.name })}
          label={<Ellipsis aria-hidden size={18} />}
          entries={entries}
        />
      ) : null}
      {open === "report" || open === "hide" || open === "followUp" ? (
        <WordsDialog what={open} postId={postId} action={deeds[open]} onClose={close} />
      ) : null}
      {open === "history" ? <PostHistory postId={postId} onClose={close} /> : null}
      {open === "withdraw" ? (
        <Dialog open onClose={close} title={t("withdrawTitle")}>
          <p className="mb-5">{t("withdrawText")}</p>
          <div className="flex flex-wrap gap-3">
            <Button
              look="danger"
              onClick={async () => {
                close();
                if (await run(deeds.withdraw, { postId })) say(t("withdrawn"));
              }}
            >
              {t("do_withdraw")}
            </Button>
            <CancelButton />
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
