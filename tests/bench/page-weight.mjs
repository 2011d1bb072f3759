import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../../scripts/lib/browser.mjs";

/** What a student's browser loads for the answering page the first time, in compressed bytes by kind of file. */
export async function pageWeight(target, student) {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGUMENTS,
  });
  try {
    const context = await browser.newContext();
    await context.addCookies([
      { name: "next-auth.session-token", value: student.session, url: target.origin },
    ]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    const kinds = new Map();
    const bytes = {};
    devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "Other";
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    const response = await page.goto(`${target.origin}/attempts/${student.attempts[target.index]}`, {
      waitUntil: "networkidle",
    });
    const html = await response.body();
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    const table = Object.entries({ ...bytes, total }).map(([kind, size]) => ({
      kind,
      kB: Number((size / 1000).toFixed(1)),
    }));
    return { table, htmlBytes: html.length };
  } finally {
    await browser.close();
  }
}
