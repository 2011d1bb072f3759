import createNextIntlPlugin from "next-intl/plugin";

// Messages are compiled at build time: the browser gets no ICU parser, and the server parses nothing per request.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/messages.ts",
  experimental: {
    messages: { path: "./messages", locales: "infer", format: "json", sourceLocale: "en", precompile: true },
  },
});

const NO_SNIFFING = { key: "X-Content-Type-Options", value: "nosniff" };

/** On every answer but scripts, styles and fonts, of which a page loads many. The content security policy needs a fresh nonce for each page: lib/server/content-security-policy.ts sends it. */
const securityHeaders = [
  NO_SNIFFING,
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the type checker; doing it again in the build would only cost time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "pg", "pino"],
  // A long book in a script of three bytes a letter; forms are far smaller, and their schemas say how much.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  headers: async () => [
    { source: "/((?!_next/static/).*)", headers: securityHeaders },
    { source: "/_next/static/:path*", headers: [NO_SNIFFING] },
  ],
};

export default withNextIntl(config);
