import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { canIdentify, isPlatformHost, storeOfHost } from '../../../lib/sites/platforms';

describe('hosts of engines, stores and listings', () => {
  it.each([
    ['apps.apple.com', 'apple'],
    ['play.google.com', 'google'],
    ['sj.qq.com', 'tencent'],
    ['a.app.qq.com', 'tencent'],
    ['appgallery.huawei.com', 'huawei'],
    ['m.app.mi.com', 'xiaomi'],
    ['www.wandoujia.com', 'wandoujia'],
    ['zhushou.360.cn', 'qihoo'],
    ['m.app.so.com', 'qihoo'],
    ['h5.appstore.vivo.com.cn', 'vivo'],
    ['h5coml.vivo.com.cn', 'vivo'],
    ['app.cdo.oppomobile.com', 'oppo'],
    ['app.honor.com', 'honor'],
    ['www.coolapk.com', 'coolapk'],
  ])('%s is %s’s, and no list may give it to one subject', (host, store) => {
    expect([storeOfHost(host), canIdentify(host)]).toEqual([store, false]);
  });

  it('lets no list give an adapter’s host to one subject', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(hosts.filter((host) => canIdentify(host) || !isPlatformHost(host))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(40);
  });

  it.each(
    (
      'study.163.com open.163.com www.icourse163.org nb.58.com ningbo.baixing.com www.dianping.com www.meituan.com ' +
      's.taobao.com list.tmall.com search.jd.com www.xiaohongshu.com www.bilibili.com ke.qq.com www.xuetangx.com'
    ).split(' '),
  )('%s shows many providers', (host) => {
    expect(isPlatformHost(host)).toBe(true);
  });

  it('leaves a course site that teaches itself to the list', () => {
    expect(isPlatformHost('www.imooc.com')).toBe(false);
  });
});
