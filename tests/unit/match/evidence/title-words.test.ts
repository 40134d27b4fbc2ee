import { describe, expect, it } from 'vitest';
import {
  deniesName,
  isParked,
  isPersonalPart,
  isSiteName,
  speaksAsRegister,
  speaksAsThirdParty,
  speaksOfOthers,
} from '../../../../lib/match/evidence/title-words';
import { normaliseName } from '../../../../lib/text/normalise';
import { school } from '../fixtures';

/** As a text is compared: a bar stands for a name, a space between clauses. */
const normaliseBar = (text: string): string =>
  text
    .split(/[，。：？]/)
    .map((clause) => clause.split('|').map(normaliseName).join('|'))
    .join(' ');

describe('a register’s excerpt', () => {
  it.each([
    ['单位类型：民办非企业单位', true],
    ['组织形式：民办非企业单位（法人） 成立日期：2019年', true],
    ['民办非企业单位（法人） | 余姚市', true],
    ['登记机关：余姚市民政局', true],
    ['是经余姚市教育局批准、在民政局登记的民办非企业单位，开设小学英语', false],
    ['学校为民办非企业单位', false],
    ['是在余姚市民政局登记的民办非企业单位（法人）', false],
    ['具有民办非企业单位法人资格', false],
    ['持有办学许可证和民办非企业单位登记证书', false],
  ])('%s: %s', (snippet, expected) => {
    expect(speaksAsRegister(normaliseName(snippet))).toBe(expected);
  });
});

describe('words of a third party', () => {
  it.each([
    ['|官网', false],
    ['|_余姚少儿英语培训', false],
    ['|_会计实操就业培训', false],
    ['|学校招生网', false],
    ['|2026校招', true],
    ['|招聘信息', true],
    ['|_就业指导中心', true],
    ['|怎么样？', true],
    ['|被处罚', true],
    ['|的投诉 - 黑猫投诉', true],
    ['家长控诉说|', true],
    ['|不服判令，上诉求改判', true],
    ['家长诉说在|的收获', false],
    ['|电话、地址', true],
    ['|_百度百科', true],
    ['| - 天眼查', true],
    ['十大培训机构|', true],
    ['| - BOSS直聘', true],
    ['|股東信息', true],
    ['|与王某服务合同纠纷一案', true],
    ['假冒|', true],
    ['|注销', true],
    ['|多少钱', true],
    ['| 学员自述', true],
    ['|联系方式', true],
    ['|2025年年度报告', true],
    ['|：交了钱人去楼空', true],
    ['|：被责令整改', true],
    ['| 退钱', true],
    ['| 垃圾', true],
    ['|_垃圾分类公益课', false],
    ['| - 与本站无关', true],
    ['|_搜索结果', true],
    ['“|”的搜索结果', true],
    ['标签：|', true],
    ['[转载]|', true],
    ['供稿：|', true],
    ['|_专题课程', false],
    ['|_搜索引擎营销培训', false],
    ['|：家长讨要学费', true],
    ['|停课通知', false],
    ['|被家长信赖', false],
    ['| - 诈骗', true],
    ['|_防诈骗主题班会', false],
    ['|_防范电信网络诈骗', false],
    ['|_识破校园诈骗', false],
    ['|_远离诈骗', false],
    ['|_反映诈骗', true],
    ['防疫期间遭遇诈骗', true],
  ])('%s', (title, expected) => {
    expect(speaksAsThirdParty(normaliseName(title))).toBe(expected);
  });

  it.each([
    // Boxes of engines and maps.
    ...['相关搜索：|', '大家还在搜 |', '大家都在搜：|', '猜你想搜：|', '热搜：|'],
    ...[
      '相关企业：|',
      '| - 附近机构',
      '猜你喜欢：余姚|',
      '|（已关闭）',
      '|（暂停营业）',
      '歇业关闭 |',
    ],
    ...['旧址：余姚|', '|（原址）'],
    // Namesakes, rivals and franchisees.
    ...[
      '同名：|',
      '|（同名企业）',
      '|_重名',
      '|VS示例晨曦',
      '示例晨曦 PK |',
      '| - 竞争对手',
      '平替：|',
      '学员吐槽：|',
    ],
    ...['|授权校区', '特许校 - |', '|（授权教学点）', '|城东授权点', '城东合作校区 - |'],
  ])('beside a name: %s', (title) => {
    expect(speaksAsThirdParty(normaliseBar(title))).toBe(true);
  });

  it.each([
    ...[
      '| - 少儿编程PK赛',
      '课堂PK大赛_|',
      '| - 革命旧址研学',
      '| - 关注同名公众号',
      '| - 同名账号',
    ],
    ...[
      '|_合并同类项',
      '| - 相似三角形',
      '对手戏表演课-|',
      '|_剑桥英语授权考点',
      '特许经营管理课 | |',
      '|_授权校长授课',
    ],
    ...['|_歇后语', '|校企合作', '| - 新校区', 'KPK|'],
    ...['| - 注重名师', '注重名著_|', '|_3vs3篮球', '|_PK活动', '| - 原址扩建', '|_吐槽大会'],
    ...['| - IB授权学校', '剑桥授权学校_|', '|_授权点播'],
  ])('its own beside a name: %s', (title) => {
    expect(speaksAsThirdParty(normaliseBar(title))).toBe(false);
  });

  it.each([
    ['关门了', '名师关门弟子亲授书法班'],
    ['连夜关门', '相关门店'],
    ['整改通知', '暑期课时间调整改为上午'],
    ['责令停办', '各校区负责令家长放心'],
    ['讨要课时费', '小学数学教学研讨要点'],
    ['被查封', '定期抽查封闭训练营'],
    ['卷款', '期末试卷款式'],
    ['已立案', '独立案头阅读课'],
    ['警方介入', '辅警方向冲刺班'],
    ['无证办学', '零基础无证书也能学'],
    ['被封', '被封为优秀机构'],
    ['老师体罚学生', '零体罚托管班'],
    ['权益受损', '学员权益受法律保护'],
    ['拒不退钱', '考不过退钱'],
    ['垃圾机构', '垃圾桶简笔画'],
    ['太垃圾', '全体学员清理河道垃圾'],
    ['与我校无关', '快乐成长，与分数无关'],
    ['和本店没有任何关系', '学琴与年龄没有任何关系'],
  ])('accuse: %s; and are others in an own title: %s', (accusing, own) => {
    expect([accusing, own].map((words) => speaksAsThirdParty(normaliseName(words)))).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['某例商务网', true],
    ['某例晚报', true],
    ['某例文档', true],
    ['pdf', true],
    ['wikipedia', true],
    ['官网', false],
    ['官方网', false],
    ['示例启明官网', false],
    ['网', false],
    ['余姚少儿英语', false],
  ])('a part that names a site: %s', (part, expected) => {
    expect(isSiteName(part)).toBe(expected);
  });

  it('knows a platform as provider', () => {
    for (const name of ['知乎', '搜狐网', '58同城', '百度百科', '高德地图', '示例人才招聘'])
      expect(speaksAsThirdParty(name)).toBe(true);
    expect(speaksAsThirdParty('示例启明')).toBe(false);
  });
});

it.each(['合作校区 - |', '|（原址）', '| VS示例晨曦', '猜你喜欢_|', '|授权校区'])(
  'such words are a column or an article on a website, whose footer says whose it is: %s',
  (title) => {
    expect(speaksOfOthers(normaliseBar(title))).toBe(false);
  },
);

describe('what denies a name', () => {
  it.each([
    '本店与|无关，请勿混淆',
    '与|没有任何关系',
    '与|不存在任何隶属关系',
    '本网站不隶属于|',
    '本校与|不是同一家',
    '|与我校并非同一单位',
    '|与本店无任何关联',
    '我们不是|',
    '有别于|',
    '声明：本店不是|的分校',
    '|，与本店无任何关联',
    '与|没有任何业务联系',
    '本店并非|授权的校区',
    '我公司全称杭州示例启明公司，与|无关',
    '杭州示例启明培训学校与|无关',
    '示例启明英语与|没有任何关系',
    '我校声明：本校与|无关',
    '本站内容与|无关',
    '本账号并非|官方账号',
    '其实本店与|无关',
    '该账号与|无关，本店与|也无关',
    '咱们店跟|没有任何关系',
    '该机构与|无关',
    '此店与|无任何关系',
    // A namesake’s own words.
    '本机构与|仅为同名',
    '本店和|名称相似，请注意',
    '我们跟|不是一家',
    '我校与|是两家不同的机构',
    '我们与|没有合作',
    '请勿将本校与|混淆',
  ])('%s', (snippet) => {
    expect(deniesName(normaliseBar(snippet))).toBe(true);
  });

  it.each([
    '|',
    '版权所有|',
    '|成立于2019年，与多所学校有合作关系',
    '除非|同意，不得转载',
    '|无忧退课，售后没有后顾之忧',
    '|，与年龄无关',
    '|没有任何关系户',
    '不是每一家机构都像|',
    '关系到孩子的未来，选|',
    '谨防假冒|',
    '严查冒充|的行为',
    '是不是|？是的',
    '|不隶属于任何集团',
    '该账号与|不是同一主体',
    '凡不是|发布的信息均为虚假',
    '非|授权，不得转载',
    '不是|学员也能报名',
    '如与|无法取得联系，请留言',
    '与|同行，无后顾之忧，联系电话见官网',
    '选择|，不是别人的选择',
    // What others did: the unit’s own words.
    '近日有人冒充我校，其行为与|无关',
    '该言论与|无关',
    '该机构人员与|无关',
    '该公司的行为与|无关',
    '上述信息均与|无关',
    '网传视频与|没有任何关系',
    '有不法分子冒充我校招生，与|无关',
    '凡以我校名义收费的，均与|无关',
    '任何个人的收费行为与|无关',
    '由此产生的一切后果与|无关',
    '一切责任自负，与|无关',
    '原员工王某与|无任何关系',
    '王某已离职，与|无任何关系',
    '王示例与|不存在任何劳动关系',
    '我校声明：该账号与|无关',
    '|提醒：此类人员与|无关',
    '该账号并非|官方账号',
    '上述网站不属于|',
    '|与该人员无任何关系',
    '请勿轻信与|无关的人员',
    '近期有机构与|同名，请家长注意辨别',
    '请勿将其他机构与|混淆',
    '请关注我们和|同名公众号',
    '|与两家出版社合作',
    '|没有与任何平台合作',
  ])('not %s', (snippet) => {
    expect(deniesName(normaliseBar(snippet))).toBe(false);
  });
});

describe('a title of a host whose owner has gone', () => {
  it.each([
    'This domain is parked',
    'qiming.example.com is parked free, courtesy of somebody',
    'Parked Domain',
    'Parked',
    '域名出售 qiming.example.com',
    '该域名已过期',
    '传奇私服发布网',
    '成人视频在线观看',
    '澳门示例娱乐城',
    '彩金天天送 网上投注',
    '上门开锁',
    'example.com is for sale',
    'The domain may be for sale',
    'Buy example.com',
    'Domain expired',
    'HugeDomains.com - example.com',
    '您访问的域名正在出售',
    'example.com - 域名正在转让',
    '闲置域名出售',
    '本站转让',
    '开云体育',
    '开云(中国)官方网站',
    '米兰体育官网',
    '澳門新葡京',
    '六合彩开奖直播',
    '示例代孕网',
    '示例情趣用品商城',
    'bet365 入口',
    'PG电子·官方',
    'AG真人',
    'Slot Gacor 88',
    'คาสิโนออนไลน์',
    '온라인 카지노',
    'オンラインカジノ',
    '棋牌社区',
    '免费看片',
    '国产精品一区',
    '域名 qiming.example.com 正在出售',
    'qiming.example.com可以转让',
    '域名qiming.example.com已过期',
    '域名停靠',
    'Sedo Domain Parking',
    '示例装饰工程',
    '专业代练上分',
    '海外代购',
  ])('%s', (title) => {
    expect(isParked(normaliseName(title), school)).toBe(true);
  });

  it.each([
    'Spark Education',
    '现代练习册',
    '古代练功',
    '当代购书节',
    '圣诞装饰手工',
    '足浴技师速成',
    'Hyde Park Education',
    'Ideas sparked by children',
    '隐私服务条款',
    '会计成人视频课程',
    '孩子的投注意力训练',
    '五彩金秋亲子活动',
    '咖啡师培训',
    '',
    // Its own pages.
    '校区搬家通知',
    '食堂餐饮公示',
    '登录',
    '404 Not Found',
    '网站维护中',
    '远离网络赌博主题班会',
    '孩子爱游戏怎么办',
    '星空体育',
    '示例棋牌社',
    '少儿棋牌学校',
    '한국어 교실',
    'Tiếng Việt cơ bản',
    '北京赛车培训',
    '同城约课',
    '成人直播课',
    '国产精品课程',
    '转让网站设计课程',
    'Houses for sale | Reading A-Z',
    '威尼斯商人 阅读课',
    'qiming.example.com 出国留学',
    '域名注册与售后服务',
    '域名主机销售',
  ])('and none: %s', (title) => {
    expect(isParked(normaliseName(title), school)).toBe(false);
  });
});

describe('a part that is a person’s or a vacancy’s', () => {
  it.each([
    ...['张示例', '李示', '张示例老师', '英语老师', '初中数学教师', '课程顾问', '语文老师双休'],
    ...['全职英语老师', '少儿编程教练', '留学顾问', '小学作文教师急聘'],
    ...[
      '老师',
      '原校长',
      '学员',
      '家长',
      '粉丝团',
      '校友会',
      '省代理',
      '经销商',
      '图书专营店',
      '二手',
      '英语学员',
      '少儿编程代理',
    ],
  ])('%s', (part) => {
    expect(isPersonalPart(part)).toBe(true);
  });

  it.each([
    '',
    '余姚',
    '高考',
    '江苏',
    '示例启明',
    '师资力量',
    '英语',
    '少儿英语',
    '课程介绍',
    '示例启明顾问',
    '马鞍山',
    ...'徐汇 杨浦 罗湖 龙岗 龙华 余杭 温江 徐汇区 余杭区'.split(' '),
    ...'马术 田径 陶笛 龙舟 程序员 唐诗 韩文 周末 夏季'.split(' '),
    ...['讲师团队', '家长课堂', '学员作品', '校友风采', '中学生英语', '旗舰店', '会员中心'],
    ...'徐家汇 陆家嘴 魏公村 马桥店 唐镇 周浦 方家渡'.split(' '),
  ])('not %s', (part) => {
    expect(isPersonalPart(part)).toBe(false);
  });
});
