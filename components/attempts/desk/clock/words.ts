/** How the namespace `Clock` is fetched: few assignments have a time limit. */
export const CLOCK_WORDS = {
  en: async () => ({ Clock: (await import("@/messages/en/Clock.json")).default }),
};
