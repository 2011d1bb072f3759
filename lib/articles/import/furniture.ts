/**
 * What a page shows around a text, line by line. A pattern fits a whole line and only a short one, so that a sentence
 * that merely speaks of sharing or cookies stays; what is left out is shown in the preview, where it can be put back.
 * What a pattern repeats can be read in one way only, or a hostile line would keep the server busy for ever.
 */
const LONGEST = 200;

const PATTERNS: readonly RegExp[] = [
  // Sharing
  /^spread the (love|word)[.!:]*$/,
  /^(share|tweet|pin|e-?mail|print|copy link|whatsapp|telegram|facebook|twitter|x|linkedin|reddit|pinterest|vk|weibo|wechat)([\s|/,·•]+(this|on|via|to|with|it|share|tweet|pin|e-?mail|print|copy link|whatsapp|telegram|facebook|twitter|x|linkedin|reddit|pinterest|vk|weibo|wechat|article|post|story|page|friends?))*[\s:!.]*(\d[\d.,]*k?)?$/,
  /^(share|like|follow) (this|us|me)\b.{0,60}$/,
  /^(follow|find|join) us on .{1,60}$/,
  /^(поделиться|поделитесь|бөлісу|teilen|partager|compartir|分享|转发|收藏|点赞|在看)([\s:：!].{0,40})?$/,
  // Counts
  /^[\d.,]+\s?[km]?\s+(views?|likes?|shares?|comments?|reads?|claps?|followers?|просмотр\S*|комментари\S*|лайк\S*|阅读|评论|赞)$/,
  /^(views?|likes?|shares?|comments?|просмотры|комментарии|阅读|浏览|评论)\s*[:：(]?\s*[\d.,]+\s?[km]?\)?$/,
  /^(\d+|no|one) comments?( yet)?( on .{0,80})?$/,
  /^\d+\s*(min(ute)?s?|мин\S*|分钟)\.?\s*(to )?(read|чтения|阅读)$/,
  // Comment forms and sign-up boxes
  /^leave a (reply|comment).{0,40}$/,
  /^(cancel reply|post comment|submit comment|add a comment|write a comment|show comments|load more comments|join the (discussion|conversation)).{0,20}$/,
  /^your e-?mail address will not be published\b.{0,80}$/,
  /^required fields are marked.{0,10}$/,
  /^save my name,? e-?mail.{0,120}$/,
  /^notify me of (follow-?up|new) (comments|posts).{0,40}$/,
  /^(you must be )?logged in (as|to) .{0,60}$/,
  /^(оставить комментарий|добавить комментарий|ваш e-?mail не будет опубликован.*|发表评论|发表回复|写评论|пікір қалдыру|kommentar (schreiben|hinterlassen))[.:…]?$/,
  /^(subscribe|sign up|register)( now| here| today)?( (to|for) (our|the|my|this) .{1,80}| for free)?[.!]?$/,
  /^(sign in|log in|login|sign out|log out|register|my account|войти|зарегистрироваться|登录|注册)$/,
  /^(enter )?your e-?mail( address)?\s*[*:]?$/,
  /^подпи(шитесь|сывайтесь|саться)(\s.{0,80})?$/,
  // Cookies and law
  /^(we|this (web)?site|our (web)?site) uses? cookies\b.{0,160}$/,
  /^(accept|reject|manage|allow)( all)?( the)? (cookies|preferences|choices)$/,
  /^(accept|accept all|reject all|got it!?|i agree|cookie (policy|settings|preferences)|privacy policy|terms (of (use|service)|and conditions))$/,
  /^(мы используем|этот сайт использует) (файлы )?cookies?\b.{0,160}$/,
  /^(©|\(c\)|copyright\b|авторские права).{0,150}$/,
  /^all rights reserved.{0,60}$/,
  /^(все права защищены|版权所有|版权声明|барлық құқықтар қорғалған|alle rechte vorbehalten|tous droits réservés).{0,80}$/,
  // Ways on
  /^(read|see|learn|show|load|view) (more|next|also|less|all)(:.{0,120})?[.…»→>]*$/,
  /^(continue reading|keep reading|read the full (story|article)).{0,40}$/,
  /^(related|recommended|popular|trending|latest|more)( (posts?|articles?|stories|news|reading|links|for you|from .{1,40}|topics))?\s*:?$/,
  /^(you (may|might) also (like|enjoy|be interested in)).{0,40}$/,
  /^(next|previous|older|newer)( (post|article|story|page)s?)?\s*(:.{0,120}|[→←»«])?$/,
  /^(читайте также|читать далее|похожие (статьи|записи)|еще по теме|相关(阅读|文章|推荐)|推荐阅读|阅读(更多|原文)|上一篇|下一篇|тағы оқыңыз).{0,120}$/,
  /^(tags?|categories|category|filed under|posted in|теги|рубрика|标签)\s*[:：].{0,150}$/,
  /^(home|главная|首页|startseite|accueil)?\s*([>»›/|·]+[^.!?>»›/|·]{1,42}){2,}[>»›/|·]*$/,
  /^(skip to (the )?(main )?content|back to top|scroll to top|menu|search|toggle navigation|open menu|close( menu)?|наверх|меню|поиск)\.?$/,
  /^(home|about( us)?|contact( us)?|news|blog|privacy|terms|help|faq)([\s|·•/]+(home|about( us)?|contact( us)?|news|blog|privacy|terms|help|faq|sports?|politics|world|business|culture|opinion))+$/,
  // Advertisements and machinery
  /^(advert(isement|isment)?s?|ad|sponsored( content)?|promoted|реклама|广告|жарнама|anzeige|publicité)[.:]?$/,
  /^(advertisement|article continues below|story continues below|scroll to continue).{0,60}$/,
  /^(click|tap) (here|to) .{0,60}$/,
  /^(image|photo|picture|фото|图片|图源)( (credit|source|by|courtesy))?\s*[:：/].{0,120}$/,
  /^(loading|please wait)[.…]*$/,
  /^(original text|rate this translation|this article was (machine )?translated).{0,80}$/,
  // When: a date that stands alone says nothing of the text
  /^(published|posted|updated|last (updated|modified)|опубликовано|обновлено|发布(时间|于)?)\s*(on|at)?\s*[:：]?\s*[^.!?]{0,50}\d{4}[^.!?]{0,30}$/,
];

/** A line of signs alone: it only divides. */
const RULE = /^[\p{P}\p{S}\s]+$/u;

/** Whether a line is the page's and not the text's. */
export function isFurniture(line: string): boolean {
  if (line.length === 0 || line.length > LONGEST) return false;
  if (RULE.test(line)) return true;
  const plain = line.toLowerCase().replace(/^[\s*•·|>–—-]+|[\s*•·|]+$/gu, "");
  return PATTERNS.some((pattern) => pattern.test(plain));
}

const TAIL =
  /^(leave a (reply|comment)|related (posts?|articles?|stories)|you (may|might) also like|发表(评论|回复)|相关(阅读|文章|推荐)|оставить комментарий|добавить комментарий|читайте также|похожие (статьи|записи)).{0,60}$/;

/**
 * Whether what follows is the page's until the next whole sentence: the labels of a comment form, the titles of other
 * articles.
 */
export const opensTail = (line: string): boolean => line.length <= 80 && TAIL.test(line.toLowerCase());

const BYLINE =
  /^(author|by|written by|words by|translated by|source|автор|источник|перевод|作者|来源|译者|来自|autor|quelle|auteur|дереккөз)\s*[:：]\s*\S/iu;
const BY_NAME = /^by \p{Lu}[\p{L}.'’-]*( (and|&|von|van|de|\p{Lu}[\p{L}.'’-]*)){0,6}$/u;

/** Whether a line at the top names the author or the source. */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST && (BYLINE.test(line) || BY_NAME.test(line));
