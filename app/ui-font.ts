import localFont from "next/font/local";

/**
 * The Latin letters of the interface's typeface, which every page shows: Next has browsers fetch them along with the style sheet,
 * and not after it. Its italic and its other scripts are in fonts.css under the same name. Importing this is all that is
 * needed. Next demands a constant, whose class must not be used: it names a family that no face has.
 */
const _uiFont = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "'Source Sans 3 Variable'" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});
