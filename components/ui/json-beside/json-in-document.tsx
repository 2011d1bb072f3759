import { jsonByKey, jsonOf, type SentJson } from "./sent-json";

/**
 * Holds what goes beside the payload, for the component of the browser that asks for it; nothing where it came with the payload.
 * To be drawn last of all that asks for it: a server draws it once, and then has no more need of it.
 */
export function JsonInDocument({ sent }: { sent: SentJson }) {
  if ("json" in sent) return null;
  const json = jsonOf(sent);
  if (typeof document === "undefined") jsonByKey().delete(sent.key);
  return (
    <script type="application/json" id={sent.key}>
      {json}
    </script>
  );
}
