/**
 * What a typed answer says: a number, in the asked unit where none was typed. A single comma or point before three digits
 * can be read both ways (1,500 is one thousand five hundred, or one and a half); then there are two readings, of which the
 * first takes it for a separator of thousands.
 */
export type Reading =
  | { readonly state: "READ"; readonly readings: readonly number[]; readonly unit: string }
  /** No number in it, or more than one. */
  | { readonly state: "NO_NUMBER" | "SEVERAL_NUMBERS" };

const MULTIPLIERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  тыс: 1e3,
  тысяч: 1e3,
  тысяча: 1e3,
  тысячи: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  мың: 1e3,
};

const SIGN = "(?<sign>-)?";
const DIGITS = "(?<digits>\\d[\\d.,' ]*|[.,]\\d+)";
const FRACTION = "(?:\\s*/\\s*(?<denominator>[1-9]\\d*))?";
const POWER = "(?:\\s*[x×·*]\\s*10\\s*\\^?\\s*(?<power>-?\\d+)|e(?<exponent>[+-]?\\d+))?";
/** Words before the number ("over", "about") say how it is meant; what stands after it is a unit or the things counted. */
const ANSWER = new RegExp(`^(?<before>[^\\d]*?)${SIGN}${DIGITS}${POWER}${FRACTION}(?<after>[^\\d]*)$`, "iu");
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Reads a number as a person writes one: either decimal mark, separated thousands, powers of ten, fractions, words. */
export function readNumber(text: string): Reading {
  const plain = text
    // A unit keeps its square; behind a ten it is a power.
    .replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, (_, digits: string) => `10^${[...digits].map(plainDigit).join("")}`)
    .normalize("NFC")
    .replace(/[\u00A0\u2007\u2009\u202F_]/gu, " ")
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[−–—](?=\s*[\d.,])/gu, "-")
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();
  if (!/\d/u.test(plain)) return { state: "NO_NUMBER" };
  const found = ANSWER.exec(plain)?.groups;
  const values = found ? valuesOf((found.digits ?? "").trim()) : [];
  if (!found || values.length === 0) return { state: "SEVERAL_NUMBERS" };
  const { sign, power, exponent, denominator, after = "" } = found;
  const [first = "", ...others] = after.trim().split(/\s+/u);
  const multiplier = MULTIPLIERS[first.toLowerCase().replace(/\.$/u, "")];
  const factor =
    ((sign ? -1 : 1) * 10 ** Number(power ?? exponent ?? 0) * (multiplier ?? 1)) / Number(denominator ?? 1);
  return {
    state: "READ",
    readings: values.map((value) => value * factor),
    unit: multiplier === undefined ? after.trim() : others.join(" "),
  };
}

const plainDigit = (superscript: string) =>
  superscript === "⁻" ? "-" : String(SUPERSCRIPTS.indexOf(superscript));

/** The readings of digits with separators; none where they make no number. */
function valuesOf(digits: string): number[] {
  const written = digits.replace(/[.,]$/u, "");
  const marks = [...written].filter((letter) => letter === "." || letter === ",");
  const last = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  const grouped = written.replace(/(?<=\d)[ '](?=\d{3}(?!\d))/gu, "");
  if (/[ ']/u.test(grouped)) return [];
  if (marks.length === 0) return [Number(grouped)];
  const mark = written[last] ?? "";
  const decimal = Number(grouped.replace(/[.,](?=.*[.,])/gu, "").replace(mark, "."));
  const isGrouping = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(grouped);
  // One kind of mark more than once can only separate thousands, two kinds make the last one the decimal mark.
  if (marks.length > 1 && new Set(marks).size === 1)
    return isGrouping ? [Number(grouped.replaceAll(mark, ""))] : [];
  if (marks.length > 1)
    return /^\d{1,3}(?:[.,]\d{3})*[.,]\d*$/u.test(grouped) && marks.filter((one) => one === mark).length === 1
      ? [decimal]
      : [];
  return isGrouping ? [Number(grouped.replace(mark, "")), decimal] : [decimal];
}
