/** The page for who is about to pay an institution, and for money back. */
export const enrol = {
  'enrol.intro':
    '交钱前一项一项看，知道什么填什么。所填内容只在这个页面里，不保存，也不发送；关闭页面即消失。',
  'enrol.notAdvice':
    '这里只与收录的文件对照，不是官方结论，也不代表这家机构有没有问题。规则会变，各地也有自己的规定。',
  'enrol.unsaid': '请选择',
  'enrol.name': '1　叫什么名字',
  'enrol.nameHint': '请填合同、收据或收款账户上的全称，不要填招牌上的简称。',
  'enrol.licence': '2　有没有证照',
  'enrol.fees': '3　怎么收费、怎么签合同',
  'enrol.lessons': '4　谁来教，在哪里、什么时候上',
  'enrol.refund': '5　退费和关门',
  'enrol.refundHint': '要退费时填这一项，下面会写好给机构的信和投诉文字。',
  'enrol.field.name': '机构名称',
  'enrol.field.address': '上课地址',
  'enrol.field.yuan': '一次要交多少元',
  'enrol.field.months': '可上几个月',
  'enrol.field.lessons': '一共多少课时',
  'enrol.field.minutes': '每课时多少分钟',
  'enrol.field.ends': '最晚几点下课',
  'enrol.field.paidOn': '付款日期',
  'enrol.field.taken': '已经上了多少课时',
  'enrol.field.listPrice': '打折前每课时多少元',
  'enrol.example.yuan': '如 4800',
  'enrol.example.months': '如 3',
  'enrol.example.lessons': '如 48',
  'enrol.notNumber': '请只写一个数，例如 3；“一学期”“约五千”算不出来。',
  'enrol.paidHint': '金额和课时数沿用第 3 项所填。',
  'enrol.choose.learner': '谁来学',
  'enrol.choose.course': '学什么',
  'enrol.choose.mode': '怎么上',
  'enrol.choose.region': '所在地区',
  'enrol.choose.payee': '钱付给谁',
  'enrol.choose.time': '哪些日子上课',
  'enrol.choose.reason': '为什么退费',
  'enrol.learner.preschool': '3 岁到上小学前',
  'enrol.learner.compulsory': '小学生、初中生',
  'enrol.learner.high': '高中生',
  'enrol.learner.adult': '成人',
  'enrol.course.subject': '学科类（语文、数学、外语、物理等）',
  'enrol.course.science': '科技（编程、机器人等）',
  'enrol.course.arts': '文化艺术',
  'enrol.course.sports': '体育',
  'enrol.course.other': '其他非学科类',
  'enrol.mode.offline': '线下，到场上课',
  'enrol.mode.online': '线上，上网课',
  'enrol.payee.dedicated': '机构的收费专用账户（监管账户）',
  'enrol.payee.own': '机构的其他账户',
  'enrol.payee.person': '个人或别的公司的账户、收款码',
  'enrol.payee.cash': '现金',
  'enrol.payee.loan': '培训贷：向银行或贷款平台借钱交学费',
  'enrol.time.schoolday': '上学日',
  'enrol.time.weekend': '周末',
  'enrol.time.holiday': '节假日、寒暑假',
  'enrol.reason.regret': '刚付款，想反悔',
  'enrol.reason.mind': '不想上了、没有时间',
  'enrol.reason.health': '孩子生病等，无法再上',
  'enrol.reason.broken': '没按约定上课：停课、减课、换老师、降质量',
  'enrol.reason.moved': '搬了地址',
  'enrol.reason.closed': '关门、停业、联系不上',
  'enrol.hadBefore': '签约时已经在这家或别家上过同样的课',
  'enrol.place.341524': '金寨县',
  'enrol.place.420200': '黄石市',
  'enrol.place.430600': '岳阳市南湖新区',
  'enrol.place.440800': '湛江市',
  'enrol.place.441300': '惠州市',
  'enrol.placeIn': '{province}：{place}',
  'enrol.here': '您所在地',
  'enrol.signs': '有没有下面的情况（可多选）',
  'enrol.sign.noPermit': '看不到办学许可证，或者说“正在办”',
  'enrol.sign.businessOnly': '只有营业执照',
  'enrol.sign.otherName': '合同、收据或收款方的名称与证上不一致',
  'enrol.sign.otherPlace': '上课地址不是证上的地址',
  'enrol.sign.expired': '证已过期，或看不到期限',
  'enrol.sign.beyond': '证上写的与这门课不符（线上或线下、学科或非学科）',
  'enrol.sign.noContract': '没有书面合同',
  'enrol.sign.otherContract': '合同不是《中小学生校外培训服务合同（示范文本）》',
  'enrol.sign.noRefund': '写着“概不退费”“过期作废”等',
  'enrol.sign.oneSided': '写着机构可以单方改价、改课，或“最终解释权归本机构”',
  'enrol.sign.noReceipt': '不给发票或收据',
  'enrol.sign.noPrices': '没有公示收费项目和标准',
  'enrol.sign.renewal': '自动续费，事先没有明显提醒',
  'enrol.sign.schoolTeacher': '老师是在职的中小学、幼儿园教师',
  'enrol.sign.noCertificate': '看不到老师的教师资格或专业能力证明',
  'enrol.sign.home': '在居民楼、酒店、咖啡厅等处上课',
  'enrol.sign.chat': '用聊天群、网络会议或直播收费上课，没有线上办学许可',
  'enrol.sign.disguise': '名义是托管、研学、冬夏令营、思维训练、住家教师等，实际上学科课',
  'enrol.sign.ahead': '教得比学校超前、超标，或教境外课程',
  'enrol.sign.school': '学校或幼儿园与机构合作，收费辅导',
  'enrol.sign.halfDay': '半日班、全日班，或教小学课程',
  'enrol.findings': '对照规则',
  'enrol.state.over': '超过',
  'enrol.state.forbidden': '不允许',
  'enrol.state.unclear': '看不出',
  'enrol.state.local': '看当地',
  'enrol.state.ask': '请核对',
  'enrol.state.right': '可要求',
  'enrol.state.within': '未见不符',
  'enrol.summary': '对照规则，有 {n} 条结果。{texts}',
  'enrol.noRule': '这一条没有附规定原文。',
  'enrol.rules': '依据 {first} 等 {n} 条，看原文',
  'enrol.rule': '依据 {first}，看原文',
  'enrol.rule.cite': '《{title}》（{number}）{article}',
  'enrol.rule.facts': '{office} · 自{since}施行 · {checked}核对',
  'enrol.rule.factsUntil': '{office} · 自{since}施行，至{until} · {checked}核对',
  'enrol.rule.official': '官方网址',
  'enrol.rule.read': '核对时读的文本 {n}',
  'enrol.copyWho': '复制名称和地址',
  'enrol.finding.assumed': '这里按孩子报班来对照；成人培训不在这些规定之内。请选“谁来学”。',
  'enrol.finding.fees.number': '有一栏不是一个单独的数，没有拿来对照。',
  'enrol.finding.price.guided':
    '义务教育学科类收费实行政府指导价；{region}的标准这里没有收录。请向当地教育或价格部门核对每课时的价格。',
  'enrol.finding.price.high':
    '普通高中学科类收费参照政府指导价；{region}的标准这里没有收录。请向当地教育或价格部门核对。',
  'enrol.finding.account.dedicated':
    '付到机构的收费专用账户，与规定一致。付款前核对户名是不是合同上的机构。',
  'enrol.finding.account.own': '预收费须全部进入机构的收费专用账户，不得用它的其他账户收。',
  'enrol.finding.account.cash':
    '读到的原文没有提到现金。要收据，并问清这笔钱哪一天存入收费专用账户。',
  'enrol.finding.account.loan':
    '面向中小学生的培训不得使用培训贷交培训费；示范合同也写着不得用培训贷收费。',
  'enrol.finding.papers.unsaid':
    '先分清学科类还是非学科类：两类要出示的证照不同。语文、数学、外语、物理、化学、生物、历史、地理、道德与法治是学科类。',
  'enrol.finding.papers.subject':
    '签合同前应当出示办学许可证和民办非企业单位登记证书。核对名称、地址、期限和许可的类别。',
  'enrol.finding.papers.other':
    '签合同前应当出示办学许可证和营业执照（或者事业单位法人证书、民办非企业单位登记证书）。体育、文化艺术、科技各有主管部门，请问清归哪个部门管。',
  'enrol.finding.papers.online': '上网课要有线上的办学许可；只有线下许可的不能开网课。',
  'enrol.finding.papers.place': '{region}的教育部门{year}年告诉家长要看哪些证，见原文。',
  'enrol.finding.papers.local':
    '非学科类发的是办学许可证还是别的文件，各地不同；{region}的规定这里没有收录，请到全国平台或向主管部门查。',
  'enrol.finding.new.preschool':
    '国家不再审批新的面向学前儿童的机构；线下非学科类本身没有被禁止。请看许可是哪一年首次批准的。',
  'enrol.finding.new.subject':
    '{since}起不再审批新的这类学科机构。请看许可是哪一年首次批准的；换发的证日期可能更晚。',
  'enrol.finding.preschool.online': '不得面向学前儿童开展线上培训。',
  'enrol.finding.preschool.subject':
    '不得以学前班、幼小衔接班、思维训练班等名义面向学前儿童开展线下学科类（含外语）培训，也不得教小学课程。',
  'enrol.finding.noPermit.subject':
    '学科类机构在签合同前应当出示办学许可证和民办非企业单位登记证书。看到之前，先不要交钱。',
  'enrol.finding.noPermit.other':
    '示范合同要求出示办学许可证；非学科类由各主管部门分类审批。请到全国平台或向主管部门查这家有没有获批。',
  'enrol.finding.businessOnly.subject':
    '学科类应当有办学许可证和民办非企业单位登记证书，义务教育的学科机构统一登记为非营利性；只有营业执照对不上。',
  'enrol.finding.businessOnly.other':
    '营业执照只说明登记过。示范合同还要求出示办学许可证；非学科类由各主管部门分类审批，请它出示批准的文件。',
  'enrol.finding.otherName.minors':
    '民办学校只能使用一个名称。先问清谁签合同、谁收钱；出借名义或执照的一方也可能要承担责任。',
  'enrol.finding.otherPlace':
    '增设校区要申请地址变更，另设分校要单独取得许可。请它出示这个地址的批准。',
  'enrol.finding.expired': '办学许可有期限。请它出示还在期限内的证，并到全国平台核对。',
  'enrol.finding.beyond':
    '只有线上许可的不得开线下课，只有线下许可的不得开线上课（用信息技术辅助教学的除外）；学科类和非学科类也不得超出许可互开。',
  'enrol.finding.noContract': '收预付款应当订立书面合同，写明课程内容、价款、怎么退款和违约责任。',
  'enrol.finding.noRefund':
    '格式条款排除您依法解除合同、要求退还预付款的权利的，可以主张这一条无效。',
  'enrol.finding.oneSided':
    '格式条款让机构单方变更价款、课程等实质内容，或者单方享有解释权的，可以主张这一条无效。',
  'enrol.finding.noReceipt': '您索要发票等凭证或者服务单据的，经营者必须出具。',
  'enrol.finding.noPrices': '收费项目和标准应当公示，并在上课前告诉您。',
  'enrol.finding.renewal': '自动续费应当在开始服务前和续费日之前，以显著方式提请您注意。',
  'enrol.finding.schoolTeacher': '校外培训机构的从业人员不能是中小学、幼儿园的在职教师。',
  'enrol.finding.noCertificate.subject':
    '教学科类的人必须有相应的教师资格，并在场所和网站的显著位置公布。',
  'enrol.finding.noCertificate.other': '教非学科类的人应当有相应的职业（专业）能力证明。请它出示。',
  'enrol.finding.home.subject':
    '未经审批，在居民楼、酒店、咖啡厅等处收费上学科课，属于列明的变相培训。',
  'enrol.finding.home.other':
    '读到的规定在这里只说学科类；非学科类能不能在这些地方上课，看当地的场所标准。',
  'enrol.finding.chat.subject':
    '未经审批，用即时通讯、网络会议、直播等收费上学科课，属于列明的变相培训；线上办学要有许可。',
  'enrol.finding.chat.other': '线上办学要有相应的许可。请它出示，或到全国平台查。',
  'enrol.finding.disguise': '未经审批，用这些名义收费上学科课，属于列明的变相培训。',
  'enrol.finding.ahead': '不得超标超前培训，不得提供境外教育课程。',
  'enrol.finding.school': '学校、幼儿园不得与校外培训机构合作，给未成年人提供有偿课程辅导。',
  'enrol.finding.school.other':
    '学校、幼儿园不得与校外培训机构合作，给未成年人提供有偿课程辅导。按规定进学校的非学科课算不算，条文没有写；请向学校或教育部门核实。',
  'enrol.finding.fees.either':
    '原文写的是 3 个月或者 60 课时，没有写只按课时收、或者只按周期收的怎么算；各地算法不一，请问{region}的教育部门。',
  'enrol.finding.fees.parts':
    '分期付的，填的是总数还是一次收的，看不出，没有算作超过。请填一次收的金额、月数和课时。',
  'enrol.finding.halfDay': '不得对学前儿童开展半日制或者全日制培训，不得教授小学阶段的课程。',
  'enrol.finding.time.unsaid':
    '义务教育的学科类不得占用周末、节假日和寒暑假。选好“谁来学”和“学什么”，才能对照。',
  'enrol.finding.time.high':
    '读到的这句话出自义务教育的文件；高中学科类能不能在这些日子上，看{region}的规定。',
  'enrol.finding.time.holiday': '不得占用国家法定节假日、休息日及寒暑假期组织学科类培训。',
  'enrol.finding.ends.number': '“最晚几点下课”没有写成时刻（如 20:30），没有对照。',
  'enrol.finding.ends.mode': '线上和线下的规定不同。选好“怎么上”，才能对照下课时间。',
  'enrol.finding.ends.offline':
    '线下最晚几点下课，规定的原文没有读到，这里不作判断。请向当地教育部门核实。',
  'enrol.finding.ends.high': '读到的这句话出自义务教育的文件；高中生的网课几点结束，看当地规定。',
  'enrol.finding.ends.late': '线上 {time} 下课，晚于 21:00。',
  'enrol.finding.ends.within': '线上 {time} 下课，没有晚于 21:00。',
  'enrol.finding.minutes.number': '每课时多少分钟不是一个单独的数，没有拿来对照。',
  'enrol.finding.minutes.unknown':
    '读到的时长只管义务教育的线上培训；这门课每课时多长，没有读到规定。',
  'enrol.finding.minutes.long': '线上每课时 {n} 分钟，超过 {limit} 分钟。',
  'enrol.finding.minutes.within': '线上每课时 {n} 分钟，没有超过 {limit} 分钟。',
  'enrol.finding.regret.date': '填好付款日期，才能算出是不是还在七日之内。',
  'enrol.finding.regret.before':
    '七日内返还的规定自{since}起施行；更早的付款怎么算，没有读到。请看合同约定。',
  'enrol.finding.regret.late':
    '付款已经过了 {n} 天，七日内无理由返还这一条用不上。请看合同约定，或者选别的原因。',
  'enrol.finding.regret.had':
    '签约时已经在这家或别家上过“相同”的课的，不适用七日内无理由返还；算不算相同，要看具体情况。合同有更好的约定，按合同。',
  'enrol.finding.regret.right':
    '付款至今 {n} 天，在七日之内：请求返还预付款本金的，法院应予支持。请在第七天结束前书面提出并留底。',
  'enrol.finding.regret.taken': '已经上过的课要不要扣钱，这一条没有写。',
  'enrol.finding.refund.mind':
    '因您自己的原因不上了：先看合同怎么约定。读到的规定没有写可以单方面解除；与机构协商解除的，上过的课按打折前的价格扣，合同对您更有利的按合同。',
  'enrol.finding.refund.mindByTime':
    '因您自己的原因不上了：先看合同怎么约定。读到的规定没有写可以单方面解除，可以与机构协商解除。',
  'enrol.finding.refund.health':
    '出现签约时无法预见的重大变化（如健康），继续上课对您明显不公平的：先与机构协商，协商不成可以请求变更或者解除合同。',
  'enrol.finding.refund.broken':
    '没有按约定上课的，您可以要求它按约定上，或者退还预付款，并承担利息和必须支付的合理费用。',
  'enrol.finding.refund.moved':
    '搬迁应当提前告知，并提前 30 日公告。依照规定或者合同约定，您有权要求继续上课，或者退还没有上的部分。',
  'enrol.finding.refund.closed':
    '停业应当提前告知，并提前 30 日公告。依照规定或者合同约定，您有权要求退还没有上的部分。',
  'enrol.finding.refund.delay':
    '合理的退款要求，约定的期限过后（没有约定的，从您提出起）超过十五日还没有退的，视为故意拖延或者无理拒绝。',
  'enrol.finding.refund.back':
    '退款一般原路返回付款的账户。凡是要先买东西或者先付钱才退的，不要付，先向主管部门核实。',
  'enrol.finding.refund.records':
    '合同和消课记录在机构手里、它无正当理由不拿出来的，法院可以按您的主张认定。自己也留一份。',
  'enrol.finding.amount.paid':
    '共 {lessons} 课时，上了 {n} 课时，按实付的单价折算，可要求退还约 {amount} 元，利息另计。',
  'enrol.finding.amount.list':
    '合同解除的，上过的 {n} 课时按打折前每课时 {yuan} 元扣，可要求退还约 {amount} 元，利息另计；合同对您更有利的，按合同。',
  'enrol.finding.amount.listPrice':
    '因您自己的原因退费，上过的课按打折前的价格扣。填好打折前每课时多少元（不低于实付的单价），这里估算。',
  'enrol.finding.amount.lessons': '填好一共多少课时（不少于已上的），这里估算可以要求退还多少。',
  'enrol.finding.amount.health':
    '这种情况按打折前还是打折后的价格扣除，条文没有写明。请与机构协商。',
  'enrol.letter': '给机构的退费信',
  'enrol.letterText': '退费信',
  'enrol.letterMissing': '选好“为什么退费”，这里会出现可以复制的信。',
  'enrol.letterHint':
    '〔〕里的由您填写或删去；其余只写您填写的内容和有原文的规定。发出前自己再看一遍，并留下发送的凭证。',
  'enrol.complaint': '给受理部门的投诉',
  'enrol.where': '向谁投诉',
  'enrol.print': '打印核查表',
  'enrol.paper.title': '报班核查表',
  'enrol.paper.made': '打印于{date}。只对照读到的文件，不是官方结论。规则核对于{checked}。',
  'enrol.paper.filled': '已填',
  'enrol.paper.pair': '{name}：{value}',
  'enrol.paper.lookups':
    '官方查询：全国校外教育培训监管与服务综合平台 xwpx.eduyun.cn；国家企业信用信息公示系统 www.gsxt.gov.cn',
  'enrol.paper.before': '付款前：核对户名与合同一致；留好合同、付款凭证、聊天和消课记录。',
  'enrol.paper.limits':
    '一次不要付超过 {months} 个月或 {lessons} 课时；非学科类一次不超过 {yuan} 元；付到机构的收费专用账户。',
  'enrol.paper.more': '另有 {n} 条，见页面。',
  'enrol.paper.refund':
    '想反悔：付款后七日内可以请求返还预付款本金（以前在这家或别家上过同样的课除外）。投诉：12315、12345。',
  'enrol.finding.fees.over.months': '一次收 {n} 个月，超过 {limit} 个月。',
  'enrol.finding.fees.over.lessons': '一次收 {n} 课时，超过 {limit} 课时。',
  'enrol.finding.fees.over.yuan': '一次收 {n} 元，超过 {limit} 元。',
  'enrol.finding.fees.within.months': '{n} 个月，没有超过 {limit} 个月。',
  'enrol.finding.fees.within.lessons': '{n} 课时，没有超过 {limit} 课时。',
  'enrol.finding.fees.within.yuan': '{n} 元，没有超过 {limit} 元。',
  'enrol.finding.fees.no.months': '没有填可上几个月：上限是 {limit} 个月。',
  'enrol.finding.fees.no.lessons': '没有填多少课时：上限是 {limit} 课时。',
  'enrol.finding.fees.no.yuan': '没有填金额：上限是 {limit} 元。',
  'enrol.finding.fees.unread.months': '看不出填的是几个月，没有对照：上限是 {limit} 个月。',
  'enrol.finding.fees.unread.lessons': '看不出填的是多少课时，没有对照：上限是 {limit} 课时。',
  'enrol.finding.fees.unread.yuan': '看不出填的是多少钱，没有对照：上限是 {limit} 元。',
  'enrol.finding.fees.longLessons':
    '上限是 {limit} 课时，原文没有写一课时多长。这门课一课时 {minutes} 分钟，按学科类指导价的标准课时折算，结论会相反；请问清合同怎样算课时。',
  'enrol.finding.fees.course':
    '{limit} 元的上限只管非学科类；学科类看当地的指导价。先选“学什么”，才能对照金额。',
  'enrol.finding.fees.courseOver':
    '如果是非学科类，{n} 元已经超过 {limit} 元；如果是学科类，看当地的指导价。先选“学什么”。',
  'enrol.finding.fees.localNot':
    '{region}读到的那份规定只管线下的义务教育学科类，到{until}为止，这里用不上；请问当地现行的规定。',
  'enrol.finding.fees.outside':
    '校外培训的收费上限不管成人和 3 岁以下的班；合同和退费仍受消费者保护的规定约束。',
  'enrol.finding.fees.hintOver': '{region}的教育部门{year}年也这样提示家长。填写的超过了。',
  'enrol.finding.fees.hintWithin': '{region}的教育部门{year}年也这样提示家长。填写的没有超过。',
  'enrol.finding.account.outside':
    '收费专用账户的规定管的是中小学生和学前儿童的培训；别的培训付给谁，看合同。',
  'enrol.finding.account.app': '通过“校外培训家长端”App 购课，是教育部门提示的官方渠道。',
  'enrol.finding.account.person':
    '预收费不得用不是机构的账户收，包括个人的账户、收款码和别的公司的账户。',
  'enrol.finding.papers.outside':
    '校外培训的许可规定管的是 3 岁以上学前儿童和中小学生；这样的班要不要许可，请向主管部门核实。',
  'enrol.finding.otherName.outside':
    '先问清谁签合同、谁收钱；出借名义或执照的一方也可能要承担责任。',
  'enrol.finding.otherContract':
    '面向中小学生和学前儿童的培训要使用示范合同。机构自己的合同，请逐条对照有没有少了您的权利。',
  'enrol.finding.combined':
    '读到的原文没有写课时和金额按每门课还是按一次收取算；给家长的提示说的是一次支付的金额。其中一门课单独就超过的，请取消这一项，只填那一门。',
  'enrol.finding.early':
    '上一期没有上完的课时和新交的要不要合起来算，读到的原文没有写。可以等快上完再续。',
  'enrol.finding.extras':
    '教材费、定金和赠送的课时算不算进上限，读到的原文没有写。请在合同里逐项写清。',
  'enrol.finding.unlicensed':
    '算不算擅自举办，要看场所、人员和组织，由主管部门认定；请向当地教育部门核实或反映。',
  'enrol.finding.time.schoolday': '上学日上课，不受这条周末、节假日的限制。',
  'enrol.finding.time.clash': '上学日上课，不得和当地中小学校的教学时间相冲突。',
  'enrol.finding.payFirst':
    '先买东西或者先付费才能退的，不是通常的退费。不要付，向主管部门求证，或拨打 110。',
  'enrol.sign.combined': '几门课或几份合同一起付',
  'enrol.sign.early': '上一期还没有上完，就要续费',
  'enrol.sign.extras': '另收教材费、定金，或者有赠送的课时',
  'enrol.sign.payFirst': '要我先买东西或先付费，才给退',
  'enrol.learner.infant': '3 岁以下',
  'enrol.payee.app': '“校外培训家长端”App',
  'enrol.notLessons': '请按合同上的“课时”只写一个数；一节可能算一个课时，也可能算两个。',
  'enrol.feesHint': '一起付的几门课、几份合同，合起来填。也可以写 80×60。',
  'enrol.finding.amount.byTime':
    '按期限不限次数的课，合同解除后可以请求按剩余期限与全部期限的比例返还；因自身原因没有在期限内要求上课的，不能请求返还。',
  'enrol.finding.refund.ways':
    '可以先协商，也可以请消费者协会调解、向市场监管等部门投诉、起诉。投诉要有真实身份、明确的对象、请求和事实；部门应当在七个工作日内处理并告知。',
  'enrol.rule.reported': '报道所引的这句话 {n}',
  'enrol.payee.instalments': '分期付给机构，或信用卡分期',
  'enrol.reason.handed': '未经同意，转给别家上课',
  'enrol.sign.inconvenient': '去新地址上课明显不方便',
  'enrol.sign.evading': '关门后不退费，躲着不见',
  'enrol.finding.fees.combinedLessons':
    '几门课一共 {n} 课时；{limit} 课时的上限按每门课还是合起来算，读到的原文没有写。',
  'enrol.finding.fees.advice':
    '学科类的月数和课时，读到的全国文件是 {year} 年给家长的提示，不是对机构的规定；对机构的规定，请向{region}的教育部门核实。',
  'enrol.finding.fees.localUnsaid':
    '{region}读到的那份规定只管线下的义务教育学科类，到{until}为止。选好“谁来学”和“怎么上”，才能对照。',
  'enrol.finding.fees.hintEdge':
    '{region}的教育部门{year}年提示家长“不得累计60课时”；正好 60 课时算不算超过，看不出。',
  'enrol.finding.account.loanPreschool':
    '示范合同写着不得用培训贷收费；它也管 3 至 6 岁学前儿童的线下非学科类培训。',
  'enrol.finding.account.instalments':
    '示范合同说的是不得用培训贷；分期付给机构或信用卡分期算不算培训贷，读到的原文没有写。签字前看清有没有借款合同。',
  'enrol.finding.papers.approval':
    '{region}的教育部门{year}年请家长看非学科类机构的核准书和营业执照；示范合同写的是办学许可证。两处写法不同，请向主管部门核实这家应当有哪一种。',
  'enrol.finding.noPermit.approval':
    '{region}的教育部门{year}年请家长看的是核准书和营业执照；有核准书的，没有办学许可证不等于没有获批。请它出示核准书。',
  'enrol.finding.noPermit.place':
    '{region}的教育部门{year}年请家长选有办学许可证的机构。请它出示；看到之前，先不要交钱。',
  'enrol.finding.businessOnly.approval':
    '{region}的教育部门{year}年请家长看核准书和营业执照；只有营业执照还不够，请它出示核准书。',
  'enrol.finding.businessOnly.place':
    '{region}的教育部门{year}年请家长选办学许可证和营业执照都有的机构；只有营业执照对不上这句话，请它出示办学许可证。',
  'enrol.finding.combined.any':
    '读到的原文没有写课时按每门课还是合起来算。其中一门课单独就超过的，请取消这一项，只填那一门。',
  'enrol.finding.noPrices.outside': '提供服务应当明码标价。',
  'enrol.finding.disguise.preschool': '不得以思维训练班等名义面向学前儿童开展线下学科类培训。',
  'enrol.finding.ahead.other':
    '“超标超前”的处罚条文说的是学科类；这门课算不算，看不出。境外教育课程不得提供。',
  'enrol.finding.ends.learner': '最晚几点下课，要看谁上课。选好“谁来学”，才能对照。',
  'enrol.finding.ends.course': '读到的这条下课时间只管非学科类。选好“学什么”，才能对照。',
  'enrol.finding.ends.night': '{time} 是后半夜，没有拿来对照。下午和晚上请写成 13:00 到 23:59。',
  'enrol.finding.ends.offlineLate': '线下 {time} 下课，晚于 20:30。',
  'enrol.finding.ends.offlineWithin': '线下 {time} 下课，没有晚于 20:30。',
  'enrol.finding.minutes.learner': '读到的时长只管义务教育的线上培训。选好“谁来学”，才能对照。',
  'enrol.finding.minutes.mode': '读到的时长只管义务教育的线上培训。选好“怎么上”，才能对照。',
  'enrol.finding.regret.moved':
    '付款后第 {n} 天：第七天{day}是假日，期限顺延到假期结束的次日，仍在期限之内：请求返还预付款本金的，法院应予支持。请今天就书面提出并留底。',
  'enrol.finding.regret.rest':
    '付款后第 {n} 天，七日已经过了。第七天{day}如果是法定休假日，期限顺延到休假结束的次日；它算不算，看不出。请马上书面提出并留底。',
  'enrol.finding.refund.before':
    '下面有的条文出自{since}起施行的司法解释；更早的付款能不能用，没有读到。',
  'enrol.finding.refund.handed': '未经您同意把课转给别家的，您可以请求解除合同。',
  'enrol.finding.refund.inconvenient': '搬迁给上课造成明显不便的，您可以请求解除合同。',
  'enrol.finding.refund.evading':
    '终止营业，既不按约定上课、又恶意逃避退款的，可以请求惩罚性赔偿；是不是恶意逃避，由法院认定。',
  'enrol.finding.amount.nothing':
    '按所填的金额和课时，没有剩余可退，也不用补交；合同对您更有利的，按合同。',
  'enrol.finding.amount.none': '一课时也没有上：合同解除的，可要求退还 {amount} 元，利息另计。',
  'enrol.finding.amount.extras':
    '有赠送的课时、另收了教材费或定金、几门课一起付，或者分期付的，怎么折算要看合同，这里不估算。',
} as const satisfies Record<string, string>;
