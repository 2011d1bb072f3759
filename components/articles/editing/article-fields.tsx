"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { languageName } from "../library/language-name";
import type { Fields } from "./draft";

/** Languages that texts for class are often in; any other can be typed. Named in their own words. */
const LANGUAGES = [
  "en",
  "ru",
  "kk",
  "zh-Hans",
  "zh-Hant",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "uk",
  "tr",
  "ky",
  "uz",
];

const LONGEST: Readonly<Record<keyof Fields, number>> = {
  title: 300,
  author: 200,
  source: 500,
  language: 40,
  licenceNote: 500,
};

/** What is said of the text: title, author, where from, in which language, by what right. */
export function ArticleFields({
  fields,
  onChange,
}: {
  fields: Fields;
  onChange: (name: keyof Fields, value: string) => void;
}) {
  const t = useTranslations("Import");
  const control = (name: keyof Fields) => ({
    name,
    value: fields[name],
    maxLength: LONGEST[name],
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  });
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <TextField label={t("title")} className="md:col-span-2" {...control("title")} />
      <TextField label={t("author")} {...control("author")} />
      <TextField
        label={t("language")}
        list="languages"
        autoCapitalize="none"
        spellCheck={false}
        {...control("language")}
      />
      <datalist id="languages">
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} label={languageName(tag)} />
        ))}
      </datalist>
      <TextField label={t("source")} hint={t("sourceHint")} {...control("source")} />
      <TextField label={t("licenceNote")} hint={t("licenceHint")} {...control("licenceNote")} />
    </div>
  );
}
