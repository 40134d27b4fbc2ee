import { findFilings } from '../../domain/icp';
import { normaliseName } from '../../text/normalise';
import { isRegisteredName } from '../names/organisation';

/**
 * Many footers print a name and a filing number and nothing else: `余姚市示例启明培训学校有限公司 浙ICP备12345678号`. The
 * name may be the operator's where it is the only registered one of the footer, with no second number, and no
 * word credits a builder; the page itself has to bear it out.
 */

const CREDITS =
  /技术|支持(?!ipv6)|维护|设计|制作|建设|建站|开发|托管|承办|协办|友情|链接|合作|赞助|冠名|鸣谢|推荐|投资|会员|加盟|授权|代理|powered|by\s/i;
const PIECES = /[\s|│┃;,。·•●★◆:]+/;

const withoutNumbers = (line: string): string =>
  findFilings(line).reduce((rest, number) => rest.replace(number, ' '), line);

/** The lone name of a footer's lines in compatibility form, or null. */
export function loneName(lines: readonly string[]): string | null {
  const numbers = new Set(
    lines.flatMap(findFilings).map((number) => number.replace(/\s|-.*$/g, '')),
  );
  if (numbers.size > 1 || lines.some((line) => CREDITS.test(line))) return null;
  const names = new Set(
    lines.flatMap((line) =>
      withoutNumbers(line)
        .split(PIECES)
        .filter((piece) => isRegisteredName(normaliseName(piece))),
    ),
  );
  const [name, second] = names;
  return name !== undefined && second === undefined ? name : null;
}
