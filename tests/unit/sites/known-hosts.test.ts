import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../lib/domain/host';
import { sites } from '../../../lib/sites';
import {
  isGovernment,
  isPlatformHost,
  isSharedHost,
  isThirdPartyHost,
  storeOfHost,
} from '../../../lib/sites/known-hosts';
import { canIdentify } from '../../../lib/sites/own-identifiers';

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

  it.each(['qq.com', 'apple.com'])('%s is no store’s', (host) => {
    expect(storeOfHost(host)).toBeNull();
  });

  it('lets no list give an adapter’s host to one subject', () => {
    const hosts = sites.flatMap(hostsOf);
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

  // What is pasted for the website of an institution: a form, a meeting, who examined it, who wrote of it.
  it.each(
    'wenjuan.com www.wenjuan.com sojump.com meeting.tencent.com zscx.neea.edu.cn edu.people.cn c.360webcache.com archive.today'.split(
      ' ',
    ),
  )('%s is no institution’s', (host) => {
    expect([isPlatformHost(host), canIdentify(host)]).toEqual([true, false]);
  });

  it.each(
    'oa.local jw.school.lan oa.internal oa.intranet nas.home oa.corp pc.localdomain router.home.arpa'.split(
      ' ',
    ),
  )('%s is another host in each network', (host) => {
    expect([isPlatformHost(host), canIdentify(host)]).toEqual([true, false]);
  });

  it.each(['local.example.org', 'home.example.org', 'corp.example.com', 'lan.example.cn'])(
    '%s is one host',
    (host) => {
      expect(isPlatformHost(host)).toBe(false);
    },
  );

  it.each(
    (
      'oss-cn-hangzhou.aliyuncs.com cn-hangzhou.oss.aliyuncs.com cos.ap-beijing.myqcloud.com ap-beijing.myqcloud.com ' +
      'obs.cn-north-4.myhuaweicloud.com bj.bcebos.com cdn.bcebos.com bkt.clouddn.com h5.xiaoeknow.com m.weidian.com ' +
      'www.youzan.com cdn.jsdelivr.net instagram.com 12315.cn'
    ).split(' '),
  )('%s stands for nobody who is at home there', (host) => {
    expect(canIdentify(host)).toBe(false);
  });

  it.each(
    (
      'qiming.oss-cn-hangzhou.aliyuncs.com qiming-125.cos.ap-beijing.myqcloud.com qiming.bj.bcebos.com ' +
      'appqiming1.h5.xiaoeknow.com shop123.youzan.com m.qiming.cn'
    ).split(' '),
  )('%s is its tenant’s', (host) => {
    expect(canIdentify(host)).toBe(true);
  });

  it('leaves a course site that teaches itself to the list', () => {
    expect(isPlatformHost('www.imooc.com')).toBe(false);
  });
});

describe('whose a host is', () => {
  it.each([
    ['www.sohu.com', true],
    ['baike.baidu.com', true],
    ['www.chinacourt.org', true],
    ['notsohu.com', false],
    ['sohu.com.example.org', false],
    ['qiming.example.com', false],
  ])('third party: %s', (host, expected) => {
    expect(isThirdPartyHost(host)).toBe(expected);
  });

  it.each([
    ['gov.cn', true],
    ['www.yy.gov.cn', true],
    ['jyj.yuyao.xn--zfr164b', true],
    ['gov.cn.example.org', false],
    ['mygov.cn', false],
  ])('government: %s', (host, expected) => {
    expect(isGovernment(host)).toBe(expected);
  });

  it.each([
    ['qiming.example.com', true],
    ['school.xiaoe-tech.com', true],
    ['school.github.io', true],
    ['xiaoe-tech.com', false],
    ['github.io', false],
    ['eqxiu.com', false],
    ['school.eqxiu.com', true],
    ['gov.hk', false],
    ['com.cn', false],
    ['edu.cn', false],
    ['example.edu.cn', true],
    ['apple.com', false],
    ['huawei.com', false],
    ['sohu.com', false],
    ['blog.sohu.com', false],
    ['www.yy.gov.cn', false],
    // Whose page a short link leads to its host does not say.
    ['t.cn', false],
    ['m.tb.cn', false],
    ['tinyurl.com', false],
    ['not-t.cn', true],
    // Whoever writes there, tenants stand in paths; where they have a label of their own it is theirs.
    ['www.meipian.cn', false],
    ['aisite.wejianzhan.com', false],
    ['www.chengzijianzhan.com', false],
    ['30edu.com.cn', false],
    ['school.30edu.com.cn', true],
    ['school.h5.xeknow.com', true],
  ])('a list may give %s to one subject: %s', (host, expected) => {
    expect(canIdentify(host)).toBe(expected);
  });

  it('knows tenants of shared hosts', () => {
    expect(isSharedHost('a.h5.xiaoe-tech.com')).toBe(true);
    expect(isSharedHost('xiaoe-tech.com.example.org')).toBe(false);
  });
});
