"use client";

import type { ReactNode } from "react";
import type { Desk } from "@/lib/attempts/views";
import { DeskContext } from "./desk/desk-context";
import { DeskView } from "./desk/desk-view";
import { useAnswers } from "./saving/use-answers";
import type { SignIn } from "./sign-in-again";

/**
 * Reading and answering: the text, the questions beside it, and the state of saving, which the bar shows as well. Needs
 * the namespaces `Desk`, `Question`, `Article`, `Answer`, `SignIn`, `Errors`.
 */
export function AnswerDesk({
  desk,
  bar,
  signIn,
}: {
  desk: Desk;
  bar: ReactNode;
  /** Signs in on top of the page when the session ended; a preview has no need of it. */
  signIn?: SignIn;
}) {
  const saving = useAnswers(desk);
  return (
    <DeskContext value={{ desk, saving }}>
      {bar}
      <DeskView signIn={signIn} />
    </DeskContext>
  );
}
