"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { Desk } from "@/lib/attempts/views";
import { DeskBar } from "./desk/desk-bar";
import { type ClockState, DeskContext } from "./desk/desk-context";
import { DeskView } from "./desk/desk-view";
import { useAnswers } from "./saving/use-answers";
import type { SignIn } from "./sign-in-again";

/**
 * Reading and answering: the text, the questions beside it, and the state of saving, which the bar shows as well. Needs
 * the namespaces `Desk`, `Question`, `Article`, `Answer`, `SignIn`.
 *
 * The desk comes as JSON: React would take a text and its questions apart into a thousand small objects and put them
 * together again twice, which costs a server more than drawing them does.
 */
export function AnswerDesk({
  deskJson,
  bar,
  signIn,
}: {
  /** A `Desk`. */
  deskJson: string;
  /** Stands in place of the student's own. */
  bar?: ReactNode;
  /** Signs in on top of the page when the session ended; a preview has no need of it. */
  signIn?: SignIn;
}) {
  const desk = useMemo(() => JSON.parse(deskJson) as Desk, [deskJson]);
  const saving = useAnswers(desk);
  const [clock, setClock] = useState<ClockState>("running");
  return (
    <DeskContext value={{ desk, saving, clock, setClock }}>
      <div className="sticky top-0 z-30 bg-paper print:static">{bar ?? <DeskBar />}</div>
      <DeskView signIn={signIn} />
    </DeskContext>
  );
}
