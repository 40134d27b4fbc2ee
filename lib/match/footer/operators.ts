import type { WebsiteFacts } from '../../schema/website';

type Operator = WebsiteFacts['operators'][number];

/** Ends a stretch of a line; the comma of `Co., Ltd.` does not. */
const SEPARATOR = /[|│┃;。•●★◆]|,(?!\s*(?:co|inc|llc|ltd|limited)\b)/i;
const RIGHTS = 'all\\s*rights?\\s*reserved';
const YEARS = '(?:19|20)\\d\\d(?:\\s*[-–—~至到]\\s*(?:(?:19|20)\\d\\d|至?今|now|present))?\\s*年?';
const NOTICE = /版权所有|版权归|copyrights?|©|\(c\)/i;
/** What stands between a copyright notice and its holder. */
const LEAD = new RegExp(`^(?:${NOTICE.source}|${RIGHTS}|${YEARS}|\\bby\\b|[\\s.:,·~–—-])+`, 'i');
/**
 * Words that begin something else than the holder's name: other roles (they name builders and
 * partners), contacts, numbers, warnings, and any other label. A trade in the middle of a name
 * (广告设计有限公司) is none.
 */
const STOP = new RegExp(
  '承办|协办|技术支持|支持单位|友情|网站(?:建设|制作|设计|维护|地图)|powered|designed|\\btheme\\b|' +
    '(?:^|\\s)(?:由|建设|制作|设计|维护|开发|支持|主管|指导)|' +
    '地址|电话|邮编|邮箱|热线|客服|联系|网址|域名|\\be-?mail|\\btel\\b|\\bqq\\b|' +
    '备案|.?\\s*icp|.\\s*公网安备|许可证|增值电信|执照|信用代码|' +
    '侵权|未经|翻版|不得|违者|必究|保留|转载|请勿|盗版|禁止|严禁|' +
    `${NOTICE.source}|${RIGHTS}|(?:^|\\s)\\S{1,10}:|:`,
  'i',
);
/** `技术运营：` is a service, not the operator. */
const LABEL =
  /(?<!技术|支持|代|委托)(主办|运营)(?:(?:单位|主体|方|者|公司|机构)\s*[:\s]|\s*:)\s*(.+)/;
const FORM =
  /(?:公司|学校|学院|大学|中学|小学|中心|集团|协会|幼儿园|研究院|出版社|工作室|经营部|事务所)$/;
const HAN_EDGE = /(?<=[\u4e00-\u9fff)])\s+|\s+(?=[\u4e00-\u9fff])/;
/** Without one of these a line names nobody, as most do not. */
const HINT = new RegExp(`${NOTICE.source}|主办|运营`, 'i');
const EDGES = /^[\s.,:·~–—-]+|[\s.,:·~–—-]+$/g;
const TRAILING_YEARS = new RegExp(`${YEARS}\\s*$`, 'i');
const NAME_UNITS = 100;

/** The names at the beginning of a text: the first, and companies that follow a brand. */
function namesIn(text: string): string[] {
  const rest = text.replace(LEAD, '');
  const at = rest.search(STOP);
  const said = (at < 0 ? rest : rest.slice(0, at)).replace(TRAILING_YEARS, '');
  return said
    .split(HAN_EDGE)
    .map((name) => name.replace(EDGES, '').replace(/所有$/, ''))
    .filter((name, order) => order === 0 || FORM.test(name))
    .filter(({ length }) => length > 1 && length <= NAME_UNITS);
}

/** The holder stands after the notice, or before 版权所有 when something other than years does. */
function holdersIn(text: string): string[] {
  const notice = NOTICE.exec(text);
  if (!notice) return [];
  const before = text.slice(0, notice.index).replace(LEAD, '');
  const named = STOP.test(before) ? [] : namesIn(before);
  const after = namesIn(text.slice(notice.index));
  const [first, second] = notice[0].startsWith('版权') ? [named, after] : [after, named];
  const reserved = text.split(new RegExp(RIGHTS, 'i'))[1] ?? '';
  return [...(first.length ? first : second), ...namesIn(reserved)];
}

/**
 * Who a footer's line says runs the site: holders of the copyright, 主办 and 运营主体. `© 2013-2020
 * 示例公司 版权所有 技术支持：某建站公司` names 示例公司 only. `line` is in compatibility form. A brand may
 * come out as well; the worker compares with full names.
 */
export function findOperators(line: string): Operator[] {
  if (!HINT.test(line)) return [];
  return line.split(SEPARATOR).flatMap((text) => {
    const label = LABEL.exec(text);
    const place = label?.[1] === '主办' ? 'organiser' : 'operator';
    const named = label ? namesIn(label[2] ?? '') : [];
    return [
      ...named.map((name): Operator => ({ text: name, place })),
      ...holdersIn(text).map((name): Operator => ({ text: name, place: 'copyright' })),
    ];
  });
}

/** Does a line look like a footer's: is there a copyright notice? */
export const hasNotice = (line: string): boolean => NOTICE.test(line);
