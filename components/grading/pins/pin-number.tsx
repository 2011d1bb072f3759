/** The number of a comment on words: as it stands after them and before the comment. */
export function PinNumber({ number }: { number: number }) {
  return (
    <span className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-accent px-1 font-ui text-xs/none font-semibold text-on-accent tabular-nums">
      {number}
    </span>
  );
}
