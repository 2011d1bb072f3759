/** A join code with a gap in the middle, so that it is read and typed as two words of four; copied, it is one. */
export function CodeInHalves({ code }: { code: string }) {
  const half = Math.ceil(code.length / 2);
  return (
    <>
      <span className="me-[0.3em]">{code.slice(0, half)}</span>
      <span>{code.slice(half)}</span>
    </>
  );
}
