/** Words that only one of these languages is full of. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|to|that|is|was|with)\b/giu,
  de: /\b(der|die|und|das|ist|nicht|ein|mit)\b/giu,
  fr: /\b(le|les|des|et|est|que|une|dans)\b/giu,
  es: /\b(el|los|las|que|una|con|por|para)\b/giu,
  it: /\b(il|che|di|della|sono|una|per|gli)\b/giu,
  pt: /\b(os|que|uma|não|com|para|dos|em)\b/giu,
  pl: /\b(się|nie|jest|na|że|do|przez|oraz)\b/giu,
  tr: /\b(ve|bir|bu|için|ile|olarak|daha|çok)\b/giu,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The likely language of a text as a BCP 47 tag, by its script and its commonest words; English where nothing tells. */
export function guessLanguage(whole: string): string {
  const text = whole.slice(0, 20_000);
  const letters = count(text, /\p{L}/gu) || 1;
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 10) return "ja";
  if (count(text, /\p{Script=Hangul}/gu) > letters / 4) return "ko";
  if (count(text, /\p{Script=Han}/gu) > letters / 4) return "zh";
  if (count(text, /\p{Script=Arabic}/gu) > letters / 2) return "ar";
  if (count(text, /\p{Script=Cyrillic}/gu) > letters / 2) {
    if (count(text, /[әғқңөұүһі]/giu) > letters / 40 && /[әғқңөұһ]/iu.test(text)) return "kk";
    return count(text, /[їєґі]/giu) > letters / 50 ? "uk" : "ru";
  }
  const counts = Object.entries(COMMON).map(([tag, words]) => [tag, count(text, words)] as const);
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : "en";
}
