import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DeskPrompt } from "@/lib/discussion/desk/load-discussion";

/** The prompts of a discussion for those who cannot change them, and why they cannot. */
export function SetupRead({
  why,
  prompts,
}: {
  why: "readOnly" | "archived";
  prompts: readonly DeskPrompt[];
}) {
  const t = useTranslations("DiscussionSetup");
  return (
    <section aria-labelledby="prompts" className="flex max-w-measure flex-col gap-5">
      <Notice live={false} title={t(why)} />
      {prompts.length > 0 ? (
        <h2 id="prompts" className="subtitle">
          {t("prompts")}
        </h2>
      ) : null}
      <ol className="flex flex-col gap-5">
        {prompts.map(({ promptId, title, text, line }) => (
          <li key={promptId}>
            <h3 className="font-semibold wrap-break-word">{title}</h3>
            <p className="wrap-break-word whitespace-pre-line">{text}</p>
            {line ? (
              <p className="text-muted">
                {line.statement} {t("lineShort", line)}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
