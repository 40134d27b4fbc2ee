/** A host whose owner has gone: what stands there says that the name is for sale. */
const PARKED =
  /域名(?:出售|转让|交易|停放|到期|过期|已过期)|此域名|该域名|本域名|网站(?:已|暂时)关(?:闭|停)|domain(?:name)?(?:is)?(?:for|on)sale|buythisdomain|parked/u;

/** Does a normalised title say that its host is parked? Then a listed host says nothing of the page. */
export const isParked = (title: string): boolean => PARKED.test(title);
