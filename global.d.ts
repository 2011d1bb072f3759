import type * as en from "./messages/en";

declare module "next-intl" {
  interface AppConfig {
    Locale: "en";
    Messages: typeof en;
  }
}
