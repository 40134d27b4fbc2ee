/** Reads a typed amount, span or number of lessons. Nothing is guessed. */

export type Measure = 'yuan' | 'months' | 'lessons' | 'minutes';

/** A number, or why there is none: nothing was typed, or the text is no single number of that measure. */
export type TypedNumber = { is: 'blank' } | { is: 'unclear' } | { is: 'number'; value: number };

/** Words by what one of them is; with no word the measure's own unit is meant. */
const unitsOf = (words: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map([
    ['', 1],
    ...Object.entries(words).flatMap(([unit, all]) =>
      all.split(' ').map((word) => [word, Number(unit)] as const),
    ),
  ]);

/**
 * Words that may stand behind a number. `一学期` and `12周` have no fixed length in months, and `60节` may be 60 lessons or
 * 120; `9月` is a month of the year, and `2026年` a year.
 */
const UNITS: Record<Measure, ReadonlyMap<string, number>> = {
  yuan: unitsOf({ 1: '元 块 块钱 人民币 元人民币 元整 元正 整 正 rmb yuan cny' }),
  months: unitsOf({ 1: '个月 month months', 12: '年 year years' }),
  lessons: unitsOf({ 1: '课时 个课时 lesson lessons' }),
  minutes: unitsOf({ 1: '分 分钟 minute minutes min mins', 60: '小时 个小时 h hour hours' }),
};

/** Words for half a unit, alone or behind a number of whole ones, and that unit: `半年`, `1年半`. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['半年', '年'],
  ['年半', '年'],
  ['半个月', '个月'],
  ['个半月', '个月'],
  ['半小时', '小时'],
  ['半个小时', '个小时'],
  ['个半小时', '个小时'],
  ['小时半', '小时'],
]);

const DIGITS = '零一二三四五六七八九';
const PLACES =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九])?$/;

/** A last digit with its unit left out, as people say it: `四千八` is 四千八百, `一百二` 一百二十. `四千零八` leaves none out. */
const withLastUnit = (text: string): string =>
  text.replace(/(?<=([千百]))[一二三四五六七八九]$/, (digit, unit: string) =>
    unit === '千' ? `${digit}百` : `${digit}十`,
  );

/** `四千八百` or `四千八` below ten thousand; null for anything else. */
function belowTenThousand(text: string): number | null {
  const match = PLACES.exec(withLastUnit(text));
  if (text === '零') return 0;
  if (!match || text === '') return null;
  const [, thousands = '', hundreds = '', tens, ones = ''] = match;
  const value = (digit: string): number => Math.max(0, DIGITS.indexOf(digit || '零'));
  const ten = tens === undefined ? 0 : value(tens || '一');
  return value(thousands) * 1000 + value(hundreds) * 100 + ten * 10 + value(ones);
}

/** `五千`, `六十`, `一万二千`, `1万2千`, `2万8`, as people write numbers; null for anything else. */
function chineseNumber(text: string): number | null {
  const read = text
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    // `12万8` is 十二万八.
    .replace(/^([1-9])(\d)(?=万)/, (_, tens, ones) => `${tens}十${ones === '0' ? '' : ones}`)
    .replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
  const [most = '', rest, ...more] = read.split('万');
  if (more.length > 0 || most === '') return null;
  const high = belowTenThousand(most);
  if (rest === undefined || high === null) return high;
  const low = rest === '' ? 0 : belowTenThousand(rest.length === 1 ? `${rest}千` : rest);
  return low === null || (low > 0 && low < 1000 && !rest.startsWith('零'))
    ? null
    : high * 10_000 + low;
}

/** `1.2万` is 12000 and not 11999.999…. */
const inTenThousandths = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * `4,800`, `4800.50` and `1.2345万`. A comma parts thousands alone: `4,8` is no number. `5.000` is unclear too, since it
 * may be five thousand.
 */
function arabicNumber(text: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2}|\.\d{3,4}(?=[万千]))?(万|千)?$/.exec(text);
  if (!match) return null;
  const [, whole = '', part = '', times] = match;
  const scale = times === '万' ? 10_000 : times === '千' ? 1000 : 1;
  return inTenThousandths(Number(whole.replaceAll(',', '') + part) * scale);
}

/** `3 4个月` and `48 60` are two numbers, and one of them is meant. */
const TWO_NUMBERS = /[\d零〇一二两三四五六七八九]\s+[\d零〇一二两三四五六七八九]/u;

/** Numerals beside a number: `①4800` has a place in a row, `4800¹` a footnote. NFKC would make digits of them. */
const NUMERALS_BESIDE = /\p{No}/u;

/**
 * `12 800` is one number, as the standard for figures in texts writes it (GB/T 15835); `800 900` may be two prices, and
 * behind a × stand lessons.
 */
const THOUSANDS = /(?<![\d.,] ?)\d{1,2}(?: \d{3})+(?! ?\d)/g;
const withThousandsJoined = (text: string): string =>
  text.replace(/^[^*×x]*/, (price) => price.replace(THOUSANDS, (one) => one.replaceAll(' ', '')));

/** Without spaces, the sign of the currency and a full stop at the end. */
const plain = (text: string): string => text.replace(/\s/g, '').replace(/^¥|[。;]$/g, '');

/** Traditional characters, those of receipts (`伍仟圆整`), and what they mean here, in pairs. */
const SAME =
  '塊块個个時时堂节課课節节萬万兩两錢钱鐘钟圓元圆元幣币壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千';
const SIMPLE: ReadonlyMap<string, string> = new Map(
  (SAME.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]),
);

const simplified = (text: string): string =>
  Array.from(text, (char) => SIMPLE.get(char) ?? char).join('');

/** An amount without its currency in front, and with what `5k` and `1.2w` stand for in chats. */
const bareAmount = (text: string): string =>
  text
    .replace(/^(?:人民币|rmb|cny)¥?/, '')
    .replace(/^([\d.,]+)k/, '$1千')
    .replace(/^([\d.,]+)w/, '$1万');

const numberOf = (text: string): number | null => arabicNumber(text) ?? chineseNumber(text);

/** A number of whole units and a half: `3` and `个半月`, or `半年` with no number before it. */
function withHalf(number: string, words: string, measure: Measure): number | null {
  const unit = UNITS[measure].get(HALVES.get(words) ?? words);
  const isHalfAlone = words.startsWith('半');
  if (unit === undefined || isHalfAlone !== (number === '')) return null;
  const whole = isHalfAlone ? 0 : numberOf(number);
  return Number.isInteger(whole) ? ((whole ?? 0) + 0.5) * unit : null;
}

/** Digits of either kind, and whatever stands behind them. */
const NUMBER = /^([\d.,零〇一二两三四五六七八九十百千万]*)(.*)$/u;

/** Months of the longest span. What is more was a year of the calendar: `2026年`, `2026`, `25年`. */
const LONGEST = 120;

function amountIn(text: string, measure: Measure): number | null {
  const [, number = '', words = ''] = NUMBER.exec(text) ?? [];
  if (HALVES.has(words)) return withHalf(number, words, measure);
  const [one, unit] = [numberOf(number), UNITS[measure].get(words)];
  const value = one === null || unit === undefined ? null : inTenThousandths(one * unit);
  return measure === 'months' && (value ?? 0) > LONGEST ? null : value;
}

/** What a price is of, or how many there are: `80元/节`, `60节`. */
const COUNTED = /[/每]?个?(节|次|课时)课?$/u;

/** A price times a number of lessons, or of whatever both are of. 60 节 may be 120 课时. */
function product(text: string): TypedNumber {
  const factors = text.split(/[*×x]/);
  const [price = '', lessons = '', ...more] = factors.map((each) => each.replace(COUNTED, ''));
  const [of, ...others] = factors.flatMap((each) => COUNTED.exec(each)?.[1] ?? []);
  const isOfOne = others.every((other) => other === of);
  const [one, count] = [numberIn(price, 'yuan'), numberIn(lessons, 'lessons')];
  if (one === null || count === null || more.length > 0 || !isOfOne) return { is: 'unclear' };
  return { is: 'number', value: inTenThousandths(one * count) };
}

/**
 * Reads what stands in a field.
 *
 * `4，800元` and `4 800` → 4800, `80×60` → 4800, `半年` → 6 months, `六十课时` → 60, `1.2万` and `1万2千` → 12000, `一个半小时` → 90
 * minutes; `3-4个月`, `约5000` and `一学期` are unclear.
 */
export function typedNumber(typed: string, measure: Measure): TypedNumber {
  const simple = simplified(typed.normalize('NFKC').toLowerCase());
  const written = measure === 'yuan' ? withThousandsJoined(simple) : simple;
  const text = plain(written);
  if (text === '') return { is: 'blank' };
  if (TWO_NUMBERS.test(written) || NUMERALS_BESIDE.test(typed)) return { is: 'unclear' };
  if (measure === 'yuan' && /[*×x]/.test(text)) return product(text);
  const value = amountIn(measure === 'yuan' ? bareAmount(text) : text, measure);
  return value === null ? { is: 'unclear' } : { is: 'number', value };
}

/** The number alone, or null. */
export function numberIn(typed: string, measure: Measure): number | null {
  const read = typedNumber(typed, measure);
  return read.is === 'number' ? read.value : null;
}
