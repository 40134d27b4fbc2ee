/**
 * What pages say around a notice, each word once: the reader of running text and the collector leave it out. Each is a part
 * of an expression that begins a line.
 */

/** Where the reader is: 当前位置, 您所在的位置. */
export const WHERE = '(?:您的?(?:现在|当前)?(?:所在)?的?|(?:当前|现在)的?)位置';

/** How often the page was seen, which changes by the hour. 点击量造假 and 阅读数学培训中心 say nothing of the page. */
export const VIEWS =
  '(?:浏览|访问|点击|阅读)(?:次数|人数|总数|率|数|量)(?!(?!统计|[为是次])\\p{Script=Han})';

/** When the page was made, and who made it. */
export const MADE =
  '(?:发布|发文|更新|编辑|生成)(?:时间|日期)\\s*[:：]|(?:责任编辑|责编|编辑|作者|审核|校对|发布人)\\s*[:：]';

/** The day on which the page is read. */
export const TODAY = '(?:今天|现在)是\\s*[:：]?\\s*(?:\\d|星期|周)';

/** From here on other pages are named. 相关新闻报道后，我局… goes on. */
export const OTHER_PAGES =
  '[【[<«]?(?:[上下]一?[篇页]|[前后]一篇|(?:[上下前后]一?条|相关(?:阅读|文章|链接|新闻|信息|稿件|推荐|报道|附件)|更多(?:精彩|资讯|内容|新闻|信息|文章)?)(?=$|[\\s:：】\\]>»+…]|没有|下载)|推荐阅读|延伸阅读|热门(?:文章|推荐)|热点(?:新闻|推荐)|友情链接|猜你喜欢)';

/** The foot of a page or site, with whatever stands behind it: who made it, whose it is, by which number it is filed. */
export const FOOT =
  '(?:版权所有|[Cc]opy[Rr]ight|COPYRIGHT|©|(?:责任编辑(?!\\s*[:：])|网站(?:地图|首页|标识码|声明)|(?:网站|ICP)*备案?号[:：]\\s*\\p{Script=Han}?ICP|建议使用|您是第)(?!.*[，。；]))';
