import { describe, expect, it } from 'vitest';
import { parseAppLink, storeName } from '../../../lib/domain/stores';

describe('names of stores', () => {
  it('go by one name, and an unknown id by itself', () => {
    expect(storeName('apple')).toBe('App Store');
    expect(storeName('constructor')).toBe('constructor');
  });
});

describe('an app by its address', () => {
  it.each([
    ['https://apps.apple.com/cn/app/x/id9990000003?mt=8', 'apple:9990000003'],
    ['play.google.com/store/apps/details?id=com.example.words', 'google:com.example.words'],
    ['https://sj.qq.com/appdetail/com.example.words', 'tencent:com.example.words'],
    ['http://android.myapp.com/myapp/detail.htm?apkName=com.example', 'tencent:com.example'],
    ['https://appgallery.huawei.com/#/app/C100000003', 'huawei:C100000003'],
    ['https://appgallery.cloud.huawei.com/ag/n/app/C100000003', 'huawei:C100000003'],
    ['https://app.mi.com/details?id=com.example.words', 'xiaomi:com.example.words'],
    ['https://www.wandoujia.com/apps/8000003', 'wandoujia:8000003'],
    ['https://www.coolapk.com/apk/com.example.words', 'coolapk:com.example.words'],
    ['https://h5coml.vivo.com.cn/h5coml/appdetail_h5/index.html?appId=990003', 'vivo:990003'],
    ['https://zhushou.360.cn/detail/index/soft_id/990003', 'qihoo:990003'],
    ['https://store.oppomobile.com/product/detail.html?pkgName=com.example', 'oppo:com.example'],
    ['https://appmarket-h5.cloud.honor.com/h5/share/?pkgName=com.example', 'honor:com.example'],
    ['https://apps.apple.com/app/id9990000003', 'apple:9990000003'],
    ['https://itunes.apple.com/cn/app/id9990000003', 'apple:9990000003'],
    ['https://play.google.com/store/apps/details/Words?hl=zh&id=com.example', 'google:com.example'],
    ['apps.apple.com/app/id9990000003?from=https://example.com', 'apple:9990000003'],
    ['https://apps.apple.com/cn/', null],
    ['example.com/?to=https://apps.apple.com/app/id9990000003', null],
    // What has a number of its own and is no app.
    ['https://apps.apple.com/cn/developer/x/id9990000003', null],
    ['https://apps.apple.com/cn/genre/ios/id6017', null],
    ['https://apps.apple.com/cn/story/id9990000003', null],
    ['https://play.google.com/store/apps/developer?id=Example', null],
    ['https://play.google.com/store/apps/collection/x?id=com.example', null],
  ])('%s', (address, app) => {
    expect(parseAppLink(address)).toBe(app);
  });
});
