import { Right } from "./verdict";

/** Typed words as they were typed. */
export function Given({ text = "" }: { text: string | undefined }) {
  if (text.trim() === "") return null;
  return (
    <p
      dir="auto"
      className="w-fit max-w-full rounded-control border border-edge px-3.5 py-2 text-lg wrap-anywhere"
    >
      {text}
    </p>
  );
}

/** All that counts as right. */
export function Accepted({ label, texts }: { label: string; texts: readonly string[] }) {
  return (
    <div>
      <p className="text-muted">{label}</p>
      <ul aria-label={label}>
        {texts.map((text) => (
          <li key={text} dir="auto" className="wrap-anywhere">
            <Right>{text}</Right>
          </li>
        ))}
      </ul>
    </div>
  );
}
