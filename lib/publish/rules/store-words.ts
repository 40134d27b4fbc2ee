import { tight } from '../../domain/plain-text';
import { type StoreId, storeName } from '../../domain/stores';

/**
 * How notices write the names of app stores, besides the usual name. `possible` rests on "the very store that the
 * notice names", so all spellings must meet under one id.
 */
const SPELLINGS: Record<StoreId, readonly string[]> = {
  apple: ['AppStore', '苹果应用商店', '苹果商店', '苹果App Store'],
  tencent: ['腾讯应用宝'],
  huawei: ['华为应用商店', '华为AppGallery', '华为商店'],
  xiaomi: ['小米商店', '小米应用市场', '小米'],
  oppo: ['OPPO应用商店', 'OPPO应用市场', 'OPPO商店', 'OPPO'],
  vivo: ['vivo软件商店', 'vivo手机助手', 'vivo应用市场', 'vivo'],
  honor: ['荣耀应用商店'],
  samsung: ['三星应用市场', 'Galaxy Store'],
  lenovo: ['联想乐商店', '乐商店'],
  baidu: [],
  qihoo: ['360应用商店'],
  wandoujia: [],
  pp: [],
  liqu: ['历趣市场', '历趣'],
  cr173: [],
  coolapk: ['酷安网'],
  google: ['谷歌应用商店'],
  wechat: ['微信'],
  alipay: [],
};

const fold = (name: string): string => tight(name).toLowerCase();

const STORES = Object.entries(SPELLINGS).flatMap(([id, others]) =>
  [storeName(id), ...others].map((name) => ({ id: id as StoreId, name })),
);

const BY_NAME = new Map(STORES.map(({ id, name }) => [fold(name), id]));

/** The id of a store by any of its spellings, or null: `OPPO 应用商店` is `oppo`. */
export const parseStore = (name: string): StoreId | null => BY_NAME.get(fold(name)) ?? null;

/** Every spelling of every store. */
export const STORE_NAMES: readonly string[] = STORES.map(({ name }) => name);
