"use client";

import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import { AppBar } from "@/components/ui/app-bar";
import { JsonInDocument } from "@/components/ui/json-beside/json-in-document";
import { jsonOf } from "@/components/ui/json-beside/sent-json";
import type { Desk } from "@/lib/attempts/views";
import { DeskAtFirst } from "./desk/desk-at-first";
import { DeskBar } from "./desk/desk-bar";
import { type ClockState, DeskContext } from "./desk/desk-context";
import { DeskView } from "./desk/desk-view";
import type { DeskJson } from "./desk/send-desk";
import { useAnswers } from "./saving/use-answers";
import type { SignIn } from "./sign-in-again";

type Props = {
  desk: DeskJson;
  /** Of which course and assignment it is. */
  where: string;
  /** Stands in place of the student's own. */
  bar?: ReactNode;
  /** Signs in on top of the page when the session ended; a preview has no need of it. */
  signIn?: SignIn;
};

/** Whether the script of the page runs. */
const LIVE = [() => () => undefined, () => true, () => false] as const;

/**
 * Reading and answering: the text, the questions beside it, and the state of saving, which the bar shows as well. Needs
 * the namespaces `Desk`, `Question`, `Article`, `Answer`, `SignIn`.
 */
export function AnswerDesk(props: Props) {
  if (useSyncExternalStore(...LIVE)) return <LiveDesk {...props} />;
  const { desk, where, bar } = props;
  return (
    <>
      <DeskAtFirst textJson={jsonOf(desk.text)} bar={bar ?? <AppBar home="/assignments" where={where} />} />
      <JsonInDocument sent={desk.text} />
      <JsonInDocument sent={desk.items} />
    </>
  );
}

function LiveDesk({ desk: json, where, bar, signIn }: Props) {
  const text: Desk["text"] = useParsed(jsonOf(json.text));
  const items: Desk["items"] = useParsed(jsonOf(json.items));
  const own: Omit<Desk, "text" | "items"> = useParsed(json.own);
  const desk = useMemo(() => ({ ...own, text, items }), [own, text, items]);
  const saving = useAnswers(desk);
  const [clock, setClock] = useState<ClockState>("running");
  return (
    <DeskContext value={{ desk, saving, clock, setClock }}>
      <DeskView bar={bar ?? <DeskBar where={where} />} signIn={signIn} />
    </DeskContext>
  );
}

/** What was there before where the JSON is the same. */
const useParsed = (json: string) => useMemo(() => JSON.parse(json), [json]);
