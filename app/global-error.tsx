"use client";

import "./globals.css";
import crash from "@/messages/en/Crash.json";
import "./ui-font";

/**
 * The last resort, when not even the layout could be drawn: no provider of messages, no cookies, no language to
 * ask for. So it brings its own words, in English.
 */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body className="font-ui">
        <title>{crash.title}</title>
        <main className="mx-auto flex max-w-form flex-col items-start gap-4 px-5 py-16">
          <h1 className="title">{crash.title}</h1>
          <p>{crash.body}</p>
          <a href="/">{crash.retry}</a>
          {error.digest ? (
            <p className="text-muted">
              {crash.reference} {error.digest}
            </p>
          ) : null}
        </main>
      </body>
    </html>
  );
}
