import createNextIntlPlugin from "next-intl/plugin";

// Messages are compiled at build time: the browser gets no ICU parser, and the server parses nothing per request.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/server/messages.ts",
  experimental: {
    messages: { path: "./messages", locales: "infer", format: "json", sourceLocale: "en", precompile: true },
  },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the type checker; doing it again in the build would only cost time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "pg", "pino"],
  // A long book in a script of three bytes a letter; forms are far smaller, and their schemas say how much.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
};

export default withNextIntl(config);
