import { describe, expect, it } from 'vitest';
import { parseStore } from '../../../../lib/publish/rules/store-words';

describe('spellings of stores', () => {
  it.each([
    ['App Store', 'apple'],
    ['ＡＰＰ ＳＴＯＲＥ', 'apple'],
    ['苹果应用商店', 'apple'],
    ['应用宝', 'tencent'],
    ['腾讯应用宝', 'tencent'],
    [' 应用宝 ', 'tencent'],
    ['华为 AppGallery', 'huawei'],
    ['小米应用商店', 'xiaomi'],
    ['OPPO 软件商店', 'oppo'],
    ['oppo应用商店', 'oppo'],
    ['ＯＰＰＯ软件商店', 'oppo'],
    ['VIVO应用商店', 'vivo'],
    ['荣耀应用市场', 'honor'],
    ['360手机助手', 'qihoo'],
    ['豌豆荚', 'wandoujia'],
    ['酷安', 'coolapk'],
    ['google play', 'google'],
    ['华为', null],
    ['OPPO软', null],
    ['应用商店', null],
  ])('%s', (name, expected) => {
    expect(parseStore(name)).toBe(expected);
  });
});
