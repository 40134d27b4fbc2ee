/** A host whose owner has gone: the name is for sale, or a gambling site took it. */
const PARKED =
  /棋牌|博彩|投注|彩金|真人视讯|老虎机|娱乐城|在线娱乐|成人视频|私服|域名(?:出售|转让|交易|停放|到期|过期|已过期)|此域名|该域名|本域名|网站(?:已|暂时)关(?:闭|停)|domain(?:name)?(?:is)?(?:for|on)sale|buythisdomain|parked/u;

/** A title that teaches is no other trade's: 咖啡师培训. */
const TEACHES = /培训|教育|学校|学院|课程?|班|英语|考试|辅导|老师|学员|招生/u;

/** Trades that no training institution turns to. */
const OTHER_TRADE =
  /维修|修理|装修|开锁|搬家|疏通|家电|空调|二手车|汽配|餐饮|火锅|奶茶|咖啡|酒店|宾馆|民宿|婚纱|婚庆|花店|鲜花|房产|楼盘|贷款|借钱|彩票|小说|影院|电影|网游|手游|医美|整形|殡葬|律师事务所|五金|建材|机械|物流|货运|农资|超市/u;

/**
 * Does a normalised title, the entry's names taken out, say that its host is parked or in another trade's hands?
 * Then a listed host says nothing of the page.
 */
export const isParked = (title: string): boolean =>
  PARKED.test(title) || (OTHER_TRADE.test(title) && !TEACHES.test(title) && !title.includes('|'));
