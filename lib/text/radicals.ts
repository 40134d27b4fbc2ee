/**
 * Radicals that stand for whole characters. Programs that write PDF files print 青 and store ⻘ (U+2ED8): the glyph is
 * the same, and no name is found by it. Those of Kangxi (U+2F00) have a compatible form, which is a character of today
 * but for ⾭; the others have the equivalents of the Unicode Character Database (EquivalentUnifiedIdeograph.txt), each
 * radical here before its character.
 */
const PAIRS = Array.from(
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌' +
    '⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓' +
    '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝' +
    '⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐' +
    '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⾭青',
);

const EQUIVALENTS = new Map<string, string>();
for (const [at, char] of PAIRS.entries())
  if (at % 2 === 0) EQUIVALENTS.set(char, PAIRS[at + 1] ?? char);

/** A text with characters in place of radicals. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (char) => EQUIVALENTS.get(char) ?? char.normalize('NFKC'));
