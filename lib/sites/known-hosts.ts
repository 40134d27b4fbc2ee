import { lazily } from '../domain/by-key';
import { hostChain, hostsOf, isHostWithin } from '../domain/host';
import { knownSites } from './known-sites';

/**
 * Hosts that belong to everybody (DESIGN section 4, rules 6 and 8). Publisher and client share these
 * functions: what one refuses to list, the other refuses to believe. Platform names are facts about the
 * web and say nothing about anyone's conduct. The hosts of adapters stand in the adapters alone.
 */

/** Questions that the text answers before a set of its words is worth making. */
const BY_TEXT = 64;

/**
 * Tells of a word whether it is among some, which are given in one text: `among('a.cn b.cn')('b.cn')` is true. To make
 * sets of all texts would take each start of a worker 2 ms in Firefox.
 */
function among(words: string): (word: string) => boolean {
  const text = ` ${words.trim().replace(/\s+/g, ' ')} `;
  const set = lazily(() => new Set(text.trim().split(' ')));
  let asked = 0;
  return (word) => {
    if (asked++ < BY_TEXT) return !word.includes(' ') && text.includes(` ${word} `);
    return set().has(word);
  };
}

/**
 * News, forums, encyclopaedias, recruitment, company registers, directories, app directories, other engines, and where
 * they and archives keep copies of pages.
 */
const OTHERS = `
  sohu.com 163.com qq.com sina.com.cn sina.cn ifeng.com xinhuanet.com news.cn people.com.cn thepaper.cn
  chinanews.com chinanews.com.cn cctv.com cctv.cn jiemian.com 36kr.com huanqiu.com china.com.cn
  caixin.com yicai.com bjnews.com.cn cnr.cn gmw.cn youth.cn ce.cn eastmoney.com stcn.com guancha.cn ithome.com
  china.com workercn.cn legaldaily.com.cn cyol.com infzm.com time-weekly.com nbd.com.cn jwview.com jyb.cn
  chinadaily.com.cn rmzxb.com.cn jcrb.com chinacourt.org ccn.com.cn cca.org.cn cqn.com.cn 12371.cn 12377.cn xuexi.cn
  southcn.com nfnews.com 21jingji.com eeo.com.cn zjol.com.cn cnnb.com.cn hangzhou.com.cn dzwww.com iqilu.com rednet.cn
  cqnews.net scol.com.cn jschina.com.cn xhby.net hebnews.cn dahe.cn fjsen.com sznews.com dayoo.com ycwen.com
  pkulaw.com itslaw.com
  zhihu.com douban.com weibo.com weibo.cn douyin.com kuaishou.com tianya.cn hupu.com
  csdn.net cnblogs.com jianshu.com v2ex.com youku.com iqiyi.com ximalaya.com reddit.com facebook.com youtube.com
  twitter.com x.com linkedin.com medium.com github.com gitee.com dxy.cn guokr.com
  wikipedia.org baike.com hudong.com moegirl.org.cn mbalib.com docin.com doc88.com book118.com
  zhaopin.com 51job.com liepin.com zhipin.com lagou.com kanzhun.com jobui.com chinahr.com yingjiesheng.com
  shixiseng.com maimai.cn indeed.com glassdoor.com job5156.com nowcoder.com jobcn.com 51sxue.com
  tianyancha.com qcc.com qichacha.com qixin.com shuidi.cn qichamao.com xiaolanben.com riskbird.com
  dnb.com opencorporates.com kompass.com cnpp.cn maigoo.com mingluji.com trustexporter.com liebiao.com makepolo.com
  ganji.com huangye88.com 11467.com 1688.com alibaba.com hc360.com made-in-china.com
  amap.com atobo.com.cn b2b168.com chinaz.com aizhan.com 315.com 12315.com
  jiaoyubao.cn eol.cn eduyun.cn smartedu.cn pinduoduo.com yangkeduo.com alipay.com
  apple.com huawei.com mi.com xiaomi.com vivo.com.cn oppo.com honor.com samsung.com
  weixin.com wechat.com 126.com aliyun.com dingtalk.com
  pc6.com onlinedown.net crsky.com pcsoft.com.cn zol.com.cn xiazaiba.com liqucn.com anzhi.com cr173.com downza.cn
  qimai.cn diandian.com apkpure.com apkcombo.com
  archive.org archive.ph archive.is archive.today translate.goog googleusercontent.com
  sogoucdn.com 360webcache.com
  microsoft.com live.com office.com adobe.com cloudflare.com instagram.com tiktok.com whatsapp.com telegram.org discord.com
  12315.cn 12321.cn chsi.com.cn neea.edu.cn people.cn tencent.com
  360.cn yahoo.com
  yandex.com
  meipian.cn wejianzhan.com chengzijianzhan.com toutiaopage.com hudongba.com huodongxing.com vzan.com eqxiul.com clewm.net
  jinritemai.com kwaixiaodian.com
`;

/** Pages of many owners under one name: a page there may be its tenant's, the host never is. */
const SHARED = `
  xiaoe-tech.com xiaoeknow.com xet.tech xetslk.com xiaoecloud.com lizhiweike.com iyuba.cn qlchat.com koudaitong.com youzan.com
  weidian.com weimob.com duanshu.com polyv.net polyv.cn talk-fun.com eeo.cn baijiayun.com gensee.com
  cctalk.com chaoxing.com xuetangx.com yuketang.cn zhihuishu.com edusoho.cn ablesky.com vhall.com zsxq.com
  eqxiu.com maka.im rabbitpre.com mozhan.com xiumi.us lofter.com strikingly.com mysxl.cn jimdo.com aliwork.com
  kdocs.cn shimo.im tcloudbaseapp.com xeknow.com ckjr001.com webportal.top 30edu.com.cn
  yuque.com feishu.cn wjx.cn wenjuan.com sojump.com jinshuju.net mikecrm.com zhimaketang.com
  sxl.cn fkw.com faisco.cn faisys.com faiusr.com icoc.me servicewechat.com substack.com tumblr.com larksuite.com
  typeform.com squarespace.com 000webhostapp.com jsdelivr.net unpkg.com alicdn.com byteimg.com qpic.cn gtimg.cn
  volces.com ksyuncs.com jcloudcs.com ctyunapi.cn wezhan.cn 71360.com nicebox.cn yun300.cn
  aliyuncs.com myqcloud.com tencentcs.com bcebos.com myhuaweicloud.com qiniucdn.com clouddn.com kuaizhan.com
  github.io gitee.io vercel.app netlify.app pages.dev herokuapp.com wordpress.com blogspot.com wix.com wixsite.com weebly.com
  notion.site shopify.com myshopify.com azurewebsites.net cloudfront.net amazonaws.com
`;

const isShared = among(SHARED);

/** Short links. Their host does not say whose page they lead to. */
const SHORT_LINKS = `
  t.cn url.cn dwz.cn suo.im suo.nz tb.cn 3.cn b23.tv xhslink.com dpurl.cn sourl.cn mrw.so c1n.cn bit.ly t.co goo.gl is.gd
  tinyurl.com ow.ly rebrand.ly cutt.ly
`;

const isThirdParty = among(
  [OTHERS, SHORT_LINKS, ...knownSites.filter(({ kind }) => kind !== 'store').flatMap(hostsOf)].join(
    ' ',
  ),
);

/** Web pages of app stores → ids of `stores.ts`: those that are read, and their other addresses. */
const STORE_HOSTS: ReadonlyMap<string, string> = new Map([
  ...knownSites
    .filter(({ kind }) => kind === 'store')
    .flatMap((site) =>
      hostsOf(site).map((host): [string, string] => [host, site.store ?? site.id]),
    ),
  ['itunes.apple.com', 'apple'],
  ['app.qq.com', 'tencent'],
  ['myapp.com', 'tencent'],
  ['appgallery.cloud.huawei.com', 'huawei'],
  ['app.honor.com', 'honor'],
  ['app.360.cn', 'qihoo'],
  ['app.so.com', 'qihoo'],
  ['shouji.baidu.com', 'baidu'],
]);

/**
 * Is a canonical ICP main number (`parseIcp`) a platform's own, or a builder's of other people's sites? These are as their own footers print them (each seen in
 * several public copies). Tenants and copied page templates carry them, so they do not say who runs a site. The list
 * need not be complete: a second number on a page makes all of its numbers prove nothing.
 */
export const isPlatformFiling = among(`
  沪ICP备13002172号 沪ICP备13030189号 京ICP备13052560号 京ICP备12002058号 京ICP备11027288号 沪ICP备11018329号
  京ICP备16016397号 京ICP备12025439号 京ICP备18012699号 京ICP备19004658号 浙ICP备2021040463号 粤ICP备12009483号
  京ICP备11041704号 京ICP备10211739号 沪ICP备14003370号 沪ICP备10213822号 粤ICP备09109218号
  粤ICP备15020529号 粤ICP备10235580号 浙ICP备13006852号 沪ICP备10007183号
`);

/** `xn--zfr164b` is 政务, which only Chinese government bodies may hold. */
export const isGovernment = (host: string): boolean =>
  ['gov.cn', 'mil.cn', 'xn--zfr164b'].some((listed) => isHostWithin(host, listed));

/** Names of a school's or an office's own network: each has its `oa.local`, and another's system on it. */
const INTRANET = /\.(?:local(?:domain)?|lan|internal|intranet|corp|home(?:\.arpa)?)$/;

export const isThirdPartyHost = (host: string): boolean =>
  hostChain(host).some(isThirdParty) || INTRANET.test(host);

export const isSharedHost = (host: string): boolean => hostChain(host).some(isShared);

/** Names above a shared host or a store: each would take a whole estate for one subject's. */
const above = lazily(() => {
  const below = [...SHARED.trim().split(/\s+/), ...STORE_HOSTS.keys()];
  return new Set(below.flatMap((host) => hostChain(host).slice(1)));
});

/** The store whose page a host serves, or null. */
export function storeOfHost(host: string): string | null {
  for (const each of hostChain(host)) {
    const store = STORE_HOSTS.get(each);
    if (store) return store;
  }
  return null;
}

/** Do pages of many owners, or of nobody in particular, stand on this host? */
export const isPlatformHost = (host: string): boolean =>
  isThirdPartyHost(host) || isSharedHost(host) || storeOfHost(host) !== null;

/** Labels of a service or a region, which the owner of a shared host gives: `oss-cn-hangzhou`, `cos`, `ap-beijing`, `h5`. */
const OF_SERVICE =
  /^(?:(?:oss|cos|obs|bos|s3|fc|bkt|glb|cdn|tos|ks3)(?:-[a-z0-9-]+)?|[a-z]{2}-[a-z]+(?:-\d+)?|bj|bd|gz|su|hkg|fwh|sh|z\d|www|m|h5|pc|app|wap|web|mobile|shop|mall|static|img|api|login|passport|account|user|help|blog|bbs|docs?|file)$/;

/** Is a name below a shared host no tenant's own? The tenants of `cos.ap-beijing.myqcloud.com` stand below it. */
function isOfService(host: string): boolean {
  const shared = hostChain(host).find(isShared);
  if (shared === undefined || shared === host) return false;
  return host
    .slice(0, -shared.length - 1)
    .split('.')
    .every((label) => OF_SERVICE.test(label));
}

/**
 * Is a listed host many owners', or an office's? Not a tenant's own label below a shared host
 * (`school.xiaoe-tech.com`).
 */
export const isSharedOrOfficial = (listed: string): boolean =>
  isShared(listed) ||
  isOfService(listed) ||
  above().has(listed) ||
  isGovernment(listed) ||
  isThirdPartyHost(listed) ||
  storeOfHost(listed) !== null;
