import { tight } from '../../domain/plain-text';
import type { SanctionKind } from '../../domain/sanction-rules';
import type { StoreId } from '../../domain/stores';
import { UNLISTED } from './lift-words';
import { saysNothing } from './name-text';
import { parseStore, STORE_NAMES } from './store-words';

/** What a version cell holds. */
interface VersionCell {
  version?: string;
  /** A mini-program's AppID that was typed there: an identifier, not a version. */
  wechatId?: string;
  /** Words that were dropped. */
  repaired: boolean;
}

/**
 * The version of an app. Words around the number go (`版本29`, `安卓V3.1.12`, `4.9.0（未更新）`), dashes mean
 * none, and a leading V is not part of it.
 */
export function parseVersion(text: string): VersionCell {
  const folded = text.normalize('NFKC').trim();
  const wechatId = /\bwx[0-9a-f]{16}\b/.exec(folded)?.[0];
  if (wechatId) return { wechatId, repaired: true };
  const repaired = /\p{Script=Han}/u.test(folded);
  const bare = folded
    .replace(/\([^)]*\)/g, (bracket) => (/\p{Script=Han}/u.test(bracket) ? '' : bracket))
    .replace(/\p{Script=Han}+:?/gu, '')
    .replace(/^[vV](?=\d)/, '')
    .trim();
  return /\d/.test(bare) ? { version: bare.slice(0, 40), repaired } : { repaired };
}

/** Does a text look like a version: digits and dots? For cells that were swapped. */
export const isVersion = (text: string): boolean =>
  /^[vV]?\d+(?:\.\d+)+$/.test(text.normalize('NFKC').trim());

/** What a store cell names. */
interface StoreCell {
  stores: StoreId[];
  /** The cell stops in the middle of a store's name: `OPPO软`, `微信小程`. */
  truncated: boolean;
  /** A marketplace sells devices: what it names is no app. */
  marketplace: boolean;
  /** Parts that are no store we know. */
  unknown: string[];
}

const MARKETPLACES = /^(?:京东|拼多多|淘宝|天猫|抖音商城|苏宁易购)/;

/** The stores of a cell such as `PP助手/豌豆荚`. */
export function parseStores(text: string): StoreCell {
  const cell: StoreCell = { stores: [], truncated: false, marketplace: false, unknown: [] };
  for (const part of text.split(/[/、,，;；]/).map((part) => part.trim())) {
    if (saysNothing(part)) continue;
    const store = parseStore(part);
    if (store) cell.stores.push(store);
    else if (MARKETPLACES.test(part)) cell.marketplace = true;
    else if (STORE_NAMES.some((name) => name.startsWith(part))) cell.truncated = true;
    else cell.unknown.push(part);
  }
  cell.stores = [...new Set(cell.stores)];
  return cell;
}

/** Settled, withdrawn or not yet done: 整改复核通过, 恢复上架, 拟下架. */
const SETTLED = new RegExp(
  `(?<!未)恢复|(?:撤销|撤回|取消|解除)(?![^,;，。；入纳为转]{0,4}白名单)|(?<![不未])合格|(?<!(?:${UNLISTED}|撤销)[^,;，。；入纳为转]{0,4})白名单|红榜|(?<!未)备案(?:公[示告]|名单|通过)|(?:优秀|示范|推荐)(?:案例|应用|名单|目录)|(?:主动|自行|自愿)(?:申请)?(?:下架|下线)|未下架|不予|暂停(?:下架|通报|公示)|建议|表[扬彰]|拟`,
);

/**
 * The kind of an app notice. A re-check (整改复核) is a notice by itself; `not-rectified` needs a notice that
 * says so (DESIGN section 3). Null for a type that we do not know, and for one that tells of
 * nothing that stands.
 */
export function kindOfNotice(type: string): SanctionKind | null {
  if (SETTLED.test(type) || isPutRight(type)) return null;
  if (/下架|下线/.test(type)) return 'app-removed';
  if (/未(?:按要求|按期|完成|完全)?整改|整改不到位|拒不整改/.test(type)) return 'not-rectified';
  return type === '' || /通报|复核|公示/.test(type) ? 'app-notice' : null;
}

const DONE =
  /(?:整改|改正|修复)(?:完成|到位|完毕|合格|通过)(?!情况)|(?:完成|通过)(?:了)?(?:全部|相关|有关)?(?:整改|复测|复查|复核|验收|改正)(?!情况)|(?:复测|复查|复核|验收|检测)(?:合格|通过)|已(?:全部|按要求|完成|按期)*(?:整改|改正|修复)/u;
const NOT_DONE =
  /未(?!成年)|没有|尚|仍|拒|无法|不(?:能|到位|合格|通过|彻底)|部分(?:问题|完成|已|整改)|正在|限期(?!内)|逾期/u;

/** An answer to the heading: 是否整改到位：否, 是否整改：是. 整改要求：已下达 is none. */
const DENIED = /:(?:否|无|没有)(?=$|\()|:未/u;
const AFFIRMED =
  /整改(?![^:]{0,20}(?:问题|要求))[^:]{0,20}:(?:(?:是|有)(?=$|\()|已(?=$|\(|整|完|到|改|落|按))/u;

/** What a cell says, piece by piece. */
const piecesOf = (cell: string): string[] =>
  cell
    .normalize('NFKC')
    .split(/[,;。、\n]/u)
    .map(tight);

/** Does what is said of an app since its notice say that it was put right? 未按要求完成整改 does not. */
export const isPutRight = (status: string): boolean =>
  piecesOf(status)
    .filter((part) => !DENIED.test(part) && !NOT_DONE.test(part))
    .some((part) => [DONE, AFFIRMED, /(?:恢复|重新)上架/u].some((done) => done.test(part)));

/** 复测未发现问题, 无问题, 未发现违规收集: a test that found nothing, told behind its label or not. */
const CLEAN =
  /^(?:经|再次|复测|复核|复查|检测|核查|测试|目前|现|均|已|结果|结论|:)*(?:未再?(?:发现|检出)|不存在|无)(?:上述|相关|任何|明显|违规|违法|侵害用户权益|收集|使用|个人信息|的)*(?:问题|情况|情形|行为)?$|^问题(?:已|均|全部)+(?:解决|消除)$|^(?:检测|测试|结果|结论|复测|:)*(?:合格|通过|正常)$|^(?:检测|测试|复测|复核|复查)(?:结果|结论):是(?:\(.*\))?$|^(?:误报|.{0,8}申诉(?:成功|成立|通过)|.*样本(?:有误|错误))$/u;

/** Does a cell of an app say that nothing is wrong with it? */
export const isClean = (said: string): boolean => piecesOf(said).some((part) => CLEAN.test(part));

/** A testing centre reports; it is no authority. */
export const isTestCentre = (authority: string): boolean =>
  /(?:检测|测评|检验|评测)(?:中心|所|院)/.test(authority);
