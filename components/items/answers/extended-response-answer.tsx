import { useTranslations } from "next-intl";
import type { AnswerProps } from "./answer-props";
import { Quotations } from "./quotations";

/** What was written, with its line breaks and each paragraph's own direction, and the passages it rests on. */
export function ExtendedResponseAnswer({ item, answer, quotes }: AnswerProps<"EXTENDED_RESPONSE">) {
  const t = useTranslations("Answer");
  if (!answer) return null;
  const text = answer.text.trim();
  return (
    <>
      {text === "" ? null : (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap [unicode-bidi:plaintext]">
          {text}
        </p>
      )}
      {answer.passages.length > 0 || item.content.citationsRequired > 0 ? (
        <Quotations label={t("evidence")} passages={answer.passages} quotes={quotes} />
      ) : null}
    </>
  );
}
