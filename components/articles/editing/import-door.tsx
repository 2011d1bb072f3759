"use client";

import { useTranslations } from "next-intl";
import { type ClipboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/progress";
import { TextArea, TextField } from "@/components/ui/text-field";
import { type Imported, type ImportType, MAX_IMPORT_BYTES } from "@/lib/schemas/article-import";
import { sendSource } from "./send-source";

/** The three ways in: pasted text, pasted formatting, and a file. What is too large is refused before it is sent. */
export function ImportDoor({ onImported }: { onImported: (imported: Imported) => void }) {
  const t = useTranslations("Import");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  async function convert(source: Blob, type: ImportType): Promise<void> {
    setProblem(null);
    if (source.size > MAX_IMPORT_BYTES) return setProblem(t("tooLarge"));
    if (source.size === 0) return setProblem(t("empty"));
    setSending(true);
    const outcome = await sendSource(source, type);
    setSending(false);
    if ("imported" in outcome) onImported(outcome.imported);
    else setProblem(outcome.message ?? t(outcome.reason));
  }

  function paste(event: ClipboardEvent): void {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    // A few words pasted into what is being typed are only words.
    const isWhole = text.trim() === "";
    if (plain.length > MAX_IMPORT_BYTES || html.length > MAX_IMPORT_BYTES) {
      event.preventDefault();
      setProblem(t("tooLarge"));
    } else if (isWhole && (html || plain)) {
      event.preventDefault();
      setText(plain);
      void convert(new Blob([html || plain]), html ? "text/html" : "text/plain");
    }
  }

  function choose(file: File | undefined): void {
    if (!file) return;
    const type = typeOf(file);
    if (type) void convert(file, type);
    else setProblem(t("unreadable"));
  }

  return (
    <div className="flex max-w-3xl flex-col gap-5">
      {problem ? <Notice tone="error" title={problem} /> : null}
      <TextArea
        name="source"
        label={t("doorLabel")}
        hint={t("doorHint")}
        rows={10}
        value={text}
        className="[&_textarea]:max-h-[60dvh] [&_textarea]:min-h-56"
        onPaste={paste}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          look="main"
          aria-disabled={isSending}
          onClick={() => {
            if (!isSending) void convert(new Blob([text.trim()]), "text/plain");
          }}
        >
          {t("convert")}
        </Button>
        {isSending ? <Spinner>{t("converting")}</Spinner> : null}
      </div>
      <TextField
        name="file"
        type="file"
        label={t("upload")}
        accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
        onChange={(event) => {
          choose(event.target.files?.[0]);
          // The same file can be chosen again after it was mended.
          event.target.value = "";
        }}
      />
    </div>
  );
}

/** By the name first: systems disagree about types. */
function typeOf(file: File): ImportType | null {
  if (/\.x?html?$/i.test(file.name)) return "text/html";
  if (/\.(txt|text|md)$/i.test(file.name)) return "text/plain";
  return file.type === "text/html" || file.type === "text/plain" ? file.type : null;
}
