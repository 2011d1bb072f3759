import { Download } from "lucide-react";

/** Ways to take something home as a file. Plain links: nothing of it is fetched before it is wanted. */
export function DownloadLinks({
  files,
}: {
  files: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <p className="flex flex-wrap gap-x-6 print:hidden">
      {files.map(({ href, label }) => (
        <a key={href} href={href} download className="inline-flex min-h-11 items-center gap-2">
          <Download aria-hidden size={18} />
          {label}
        </a>
      ))}
    </p>
  );
}
