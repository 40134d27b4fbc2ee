import { getPublicSuffix } from 'tldts';
import { isHostWithin } from '../../schema/host';

/**
 * Hosts that many unrelated subjects share: course and shop builders, stores, engines, portals, video and
 * social sites. Listing one would mark everybody on it (DESIGN section 4, rule 8).
 */
const SHARED_HOSTS = (
  'xiaoe-tech.com xiaoeknow.com xiaoecloud.com xetslk.com lizhiweike.com iyuba.cn youzan.com weimob.com wjx.cn jinshuju.net ' +
  'qq.com wechat.com weixin.com weibo.com weibo.cn baidu.com bing.com sogou.com so.com google.com duckduckgo.com toutiao.com ' +
  'sm.cn quark.cn apple.com huawei.com mi.com xiaomi.com vivo.com.cn oppo.com honor.com samsung.com wandoujia.com coolapk.com ' +
  '360.cn taobao.com tmall.com alipay.com jd.com pinduoduo.com yangkeduo.com douyin.com kuaishou.com bilibili.com zhihu.com ' +
  'xiaohongshu.com 163.com 126.com sina.com.cn sina.cn sohu.com ifeng.com youku.com iqiyi.com meituan.com dianping.com 58.com ' +
  'ganji.com baixing.com icourse163.org ximalaya.com dingtalk.com feishu.cn aliyun.com myqcloud.com csdn.net gitee.com github.com ' +
  'eduyun.cn smartedu.cn wix.com wordpress.com weebly.com'
).split(' ');

/** Names of platforms: a table that lists one lists everybody who uses it. */
const PLATFORMS = new Set(
  '微信 支付宝 抖音 快手 淘宝 天猫 京东 拼多多 微博 百度 腾讯 钉钉 飞书 小红书 哔哩哔哩 知乎 美团 应用宝 小鹅通 有赞 荔枝微课 喜马拉雅'.split(
    ' ',
  ),
);

/** Why a host is no identifier, or null when it may be one. */
export function hostFault(host: string): string | null {
  if (getPublicSuffix(host, { allowPrivateDomains: true }) === host)
    return '公共后缀，不属于任何一家';
  if (/(?:^|\.)gov\.cn$/.test(host)) return '政府网站，不是被列单位的网站';
  return SHARED_HOSTS.some((shared) => isHostWithin(host, shared))
    ? '多家共用的平台域名，不能作为标识'
    : null;
}

export const isPlatformName = (name: string): boolean => PLATFORMS.has(name.trim());
