"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { connectLive } from "./live-connection";

/**
 * What is new in a thread while its page is open.
 * @param known the posts that the page has: its own new ones too.
 * @param since when the server drew the page, ISO 8601; left out: just now.
 * @returns `arrived`: ids that are not known yet, in the order in which they were heard of; `here`: how many people have the thread
 *   open, null while nobody tells; `forget`: to be called when the page has fetched them: they are not named again.
 */
export function useLivePosts(
  threadId: string,
  {
    enabled,
    known,
    since,
  }: { readonly enabled: boolean; readonly known: ReadonlySet<string>; readonly since?: string },
) {
  const [heard, setHeard] = useState<readonly string[]>([]);
  const [here, setHere] = useState<number | null>(null);
  const forgotten = useRef<Set<string>>(new Set());
  const drawn = useRef(since);

  useEffect(() => {
    if (!enabled) return;
    const disconnect = connectLive(threadId, drawn.current ?? null, {
      arrived: (postIds) =>
        setHeard((before) => {
          const fresh = postIds.filter((id) => !before.includes(id) && !forgotten.current.has(id));
          return fresh.length > 0 ? [...before, ...fresh] : before;
        }),
      here: setHere,
    });
    return () => {
      disconnect();
      setHeard([]);
    };
  }, [threadId, enabled]);

  const forget = useCallback(() => {
    setHeard((before) => {
      for (const id of before) forgotten.current.add(id);
      return before.length > 0 ? [] : before;
    });
  }, []);
  const arrived = useMemo(() => heard.filter((id) => !known.has(id)), [heard, known]);
  return { arrived, here, forget };
}
