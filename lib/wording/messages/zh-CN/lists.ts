/** Lists, their days, their faults and what goes wrong on the way to the worker. */
export const lists = {
  'list.asOf': '名单日期 {date}',
  'list.age': '{n} 天前签发',
  'fault.offline':
    '连不上名单所在的网站，或下载太慢没有完成：可能是这台设备没有联网，也可能是那个网站暂时停了。请稍后再试。',
  'fault.blocked':
    '名单所在的网站拒绝访问，或把请求转到了别处：可能是所在网络拦截，也可能要先登录网络。请先登录，或换一个网络再试；一直这样，请向发布者核对地址。',
  'fault.http': '名单所在的网站没有给出文件，或答复出错。请稍后再试；一直这样，请告诉发布者。',
  'fault.not-a-list':
    '这个地址上取到的不是名单，可能是登录页或错误页。请先登录所在网络，或核对地址，再试。',
  'fault.too-large':
    '名单的文件超过允许的大小、一天内要下载的太多，或浏览器几次都没能处理完，因此没有采用。一直这样，请告诉发布者。',
  'fault.wrong-root':
    '地址中的指纹与网站上的名单不符：可能抄错，也可能名单被换。请向发布者重新核对。',
  'fault.wrong-hash':
    '名单的文件与发布者签名时的不同：可能没有传完，也可能被改过，因此没有采用。一直这样，请告诉发布者。',
  'fault.wrong-signature':
    '名单的签名不对，不能确定是这位发布者发布的，因此没有采用。请向发布者核实。',
  'fault.unknown-format': '名单用了较新的格式，这个版本读不懂。请更新扩展。',
  'fault.rolled-back': '网站给出的名单比以前见过的旧，因此没有采用。一直这样，请告诉发布者。',
  'fault.equivocation':
    '同一序号出现两份不同的名单，不能确定哪一份是真的，因此没有采用。请告诉发布者。',
  'fault.lagging':
    '名单已过有效期，各个地址上都没有较新的一份：其后的变化不在其中。请向发布者询问。',
  'fault.expired': '名单已过有效期，发布者尚未更新：其后的变化不在其中。请向发布者询问。',
  'fault.clock': '这台设备的日期和时间与名单不符。请核对设备的日期和时间。',
  'fault.bad-record': '名单中有格式不对的记录，因此整份没有采用。请告诉发布者。',
  'fault.state-mismatch': '取得的记录与发布者写明的不符，因此没有采用。一直这样，请告诉发布者。',
  'fault.shrunk':
    '近一周显示过的记录少了或改名了一半以上，可能是清理，也可能是误发布，因此暂不采用。请先向发布者询问。',
  'fault.storage': '名单写不进这台设备，可能是存储空间已满。请腾出空间后再试。',
  'fault.damaged': '这台设备上的名单有缺损，正在重新取得；在此之前，有些网页可能漏标。',
  'fault.kept': '{fault}现有名单照旧使用。',
  'fault.at': '{fault}（{time}）',

  'error.no-answer': '鉴训没有应答。请关闭此页，再重新打开。',
  'error.internal': '鉴训出错，没有完成。请再试一次；仍不行，请重新启动浏览器。',
  'error.bad-request': '填写的内容读不出来，没有完成。请核对后再试。',
  'error.not-allowed': '此页不能做这件事，可能由管理员设定。如有需要，请向管理员询问。',
  'error.bad-subscription': '不能从这个地址订阅：{why}',
  'error.detail': '技术细节',
  'error.name-taken': '已经有叫“{detail}”的名单，或这个名称没有可辨认的文字。请换一个名称。',
  'error.retry': '重试',

  'list.title': '名单',
  'list.live': '{n} 条记录',
  'list.checked': '上次检查 {time}',
  'list.neverChecked': '尚未检查过更新',
  'list.bundledUpdates': '随扩展一起更新',
  'list.syncing': '正在更新……',
  'list.syncNow': '立即更新',
  'list.loading': '正在载入……',
  'list.none': '还没有名单。',
  'list.publisher': '发布者：{publisher}',
  'list.root': '指纹',
  'view.closed': '已收起',
  'view.cancel': '取消',
  'list.paused': '已暂停：不更新，也不参与标注与查询',
  'list.acceptShrunk': '采用新的名单',

  'list.newer': '此名单有 {n} 条用到较新的格式，看不懂的部分没有显示；更新扩展后可见。',
  'list.barred':
    '此名单有 {n} 条把公共后缀、平台、政府网站或公共服务号码当作单位自己的，这些没有采用。',
  'list.crowded':
    '此名单有 {n} 个名称、网址或编号没有用于标注：同名同号的记录太多，或名单太大。网页上可能漏标。',
  'list.unchecked': '名单“{title}”另有至少 {n} 条同名或同号的记录，超出上限，未核对。',
  'preview.publisher': '发布者',
  'preview.number': '序号与有效期',
  'preview.numberText': '序号 {n}，有效期至{date}',
  'options.language': '语言',
  'typed.tooLong': '最多 {cap} 字，现有 {n} 字；请缩短后再复制。',
  'typed.control': '含有看不见的控制字符；请删去后重新输入。',
  'publish.numberNew': '序号从 {n} 重新算，有效期至{date}',
} as const satisfies Record<string, string>;
