import { create } from "qrcode";

/** A QR code as one path, black on white in either theme: scanners want it so. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const quiet = 4;
  const path = Array.from(data, (on, i) =>
    on ? `M${(i % size) + quiet} ${Math.floor(i / size) + quiet}h1v1h-1z` : "",
  ).join("");
  const side = size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
