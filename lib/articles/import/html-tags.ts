import type { BlockKind } from "@/lib/schemas/article";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What holds no words of the text, whatever stands inside. */
export const UNREAD_TAGS = words(
  "script style noscript template svg math iframe frame object embed applet canvas audio video head title select option datalist textarea input map progress meter rp rt",
);

export const BLOCK_TAGS = words(
  "html body p div section article main header footer aside nav form h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table caption thead tbody tfoot tr hr address details summary fieldset legend hgroup center dialog",
);

const FURNITURE_TAGS = words("nav form footer aside button dialog figcaption menu");

/** What an element's class or id calls a part of the page. */
const NAME =
  /^(js-|c-|m-|l-|wp-|wp-block-|entry-|post-|article-|site-|page-|td-|et-|sd-|jp-)*(share|sharing|social|sharedaddy|sharethis|addtoany|addthis|comments?|respond|disqus|reply|cookies?|gdpr|consent|related|relatedposts|recommend(ed|ations)?|sidebar|breadcrumbs?|newsletter|subscribe|subscription|promo|advert(isement)?s?|ads?|adsbygoogle|sponsor(ed)?|nav(bar|igation)?|menu|footer|pagination|pager|popup|tags|tagcloud|tag-?links|readmore|read-more|toolbar|author-?box|widget|signup|login|search|skip-link|screen-reader-text|visually-hidden|sr-only)s?([-_](list|links?|buttons?|icons?|bar|box|container|wrapper|wrap|area|section|block|form|widget|banner|notice|title|content|inner|item|items|posts?|articles?|count|menu|text|nav))*$/i;
const NEVER = words("html body main article");
const ROLES = words(
  "navigation banner complementary contentinfo search dialog alert menu menubar toolbar form",
);

type Attributes = Readonly<Record<string, string>>;

/** Furniture by what the element is. */
export const furnitureByTag = (name: string, attributes: Attributes): boolean =>
  FURNITURE_TAGS.has(name) ||
  "hidden" in attributes ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "") ||
  (ROLES.has(attributes.role ?? "") && !NEVER.has(name));

/** Furniture by what its author called it. */
export const furnitureByName = (name: string, attributes: Attributes): boolean =>
  !NEVER.has(name) &&
  `${attributes.class ?? ""} ${attributes.id ?? ""}`
    .slice(0, 500)
    .split(/\s+/)
    .some((word) => word.length < 60 && NAME.test(word));

/** The kind of block that an element makes; undefined for one that makes none of its own. */
export function kindOfTag(name: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(name)) return "HEADING";
  if (name === "blockquote") return "QUOTE";
  return name === "li" ? "LIST_ITEM" : undefined;
}
