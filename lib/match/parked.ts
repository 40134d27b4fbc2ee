/** A host whose owner has gone: the name is for sale, or a gambling site took it. */
const PARKED =
  /棋牌|博彩|投注|彩金|真人视讯|老虎机|娱乐城|在线娱乐|成人视频|私服|域名(?:出售|转让|交易|停放|到期|过期|已过期)|此域名|该域名|本域名|网站(?:已|暂时)关(?:闭|停)|domain(?:name)?(?:is)?(?:for|on)sale|buythisdomain|parked/u;

/** Does a normalised title say that its host is parked? Then a listed host says nothing of the page. */
export const isParked = (title: string): boolean => PARKED.test(title);
