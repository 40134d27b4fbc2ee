import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/domain/website-text';
import { readFacts } from '../../../../lib/match/footer/facts';
import { candidate, entry, inWords, judgeWebsite, OTHER } from '../fixtures';
import { CODE, FILING, listedSchool, PSB } from '../negative/listed';

const URL = 'https://www.site.example.org/';
const NAME = '余姚市示例启明培训学校有限公司';

const lineOf = (line: string | Line): Line =>
  typeof line === 'string' ? { text: line, linked: line } : line;

type Place = 'footers' | 'last';
type Text = string | Line | readonly (string | Line)[];

/** The verdict on a page that says so in its footer, or in its last lines alone. */
function verdictOn(place: Place, text: Text, title: string, of = listedSchool, footer?: string) {
  const footers = footer ? [lineOf(footer)] : [];
  const lines = { footers, last: [], [place]: [text].flat().map(lineOf) };
  const facts = readFacts(
    { title, headings: [], structured: [], ...lines },
    'www.site.example.org',
  );
  return judgeWebsite({ url: URL, facts }, [candidate(of)])[0];
}

/** What is told of the school there. */
function told(place: Place, text: Text, title: string, of = listedSchool, parts = 2) {
  const verdict = verdictOn(place, text, title, of);
  return verdict && [verdict.evidence[0]?.field, verdict.relation, verdict.tier].slice(0, parts);
}

describe('a number in the footer’s link to the register', () => {
  const linkedIn = (text: string, linked = FILING) =>
    told('footers', { text, linked }, '首页', listedSchool, 3);

  it.each([
    `${FILING} - 0574-62120000`,
    `${FILING}-1`,
    `${FILING} - 2026`,
    `${NAME} | 在线留言 | ${FILING}`,
    `${NAME} | 用户评论 | ${FILING}`,
    `关于我们 在线留言 ${FILING}`,
    `${NAME} ${FILING} 不良信息举报`,
    `${NAME} ${FILING} 举报投诉电话：0574-62120000`,
    `违法和不良信息举报邮箱 投诉与建议 网友评论 ${FILING}`,
    `${NAME} ${FILING} 用户留言：他们是谁`,
    `© ${NAME} ${FILING} 谨防骗子`,
    FILING.replace('备', '备案'),
    FILING.replace('备', '备案号：'),
    `${FILING} ${FILING.replace('备', '备第')}`,
    FILING.replace(/^./, '（$&）'),
  ])('identifies its owner: %s', (text) => {
    expect(linkedIn(text)).toEqual(['footer', 'is', 'identified']);
  });

  it.each([
    `谨防冒用${FILING}的假冒网站`,
    ...'假冒网站 山寨机构 诈骗平台 对方公司 他人 冒充的'
      .split(' ')
      .flatMap((whose) => [`${whose}备案号：${FILING}`, `警惕${whose}：${FILING}`]),
    `声明：备案号为${FILING}的网站与本站无关`,
    ...'原 旧网站 服务商 技术支持方 建站公司 集成商ICP 友情链接 合作网站 上级单位 第三方'
      .split(' ')
      .map((whose) => `${whose}备案号：${FILING}`),
    `旧备案 ${FILING} 现备案`,
    `${FILING}（已注销）`,
    `${FILING}（原）`,
    `© 2026 示例小铺（原${FILING}）`,
  ])('is nobody’s where the line disowns it: %s', (text) => {
    expect(linkedIn(text)).toBeUndefined();
  });

  it.each([
    `谨防假冒 ${FILING}`,
    `谨防假冒网站！ ${FILING}`,
    `© 示例平原丨${FILING}`,
    `${FILING} 谨防假冒网站`,
    `${FILING}，假冒必究`,
    `备案号为${FILING}的网站是我校官方网站`,
    `${FILING} 原创内容 未经许可不得转载`,
    `© 示例平原 ${FILING}`,
    ...'网站 本站 本单位 单位 主办单位 运营方 管理方 官方 官方ICP 工商 工信部批准 信息产业部登记 公安机关 审批 支持IPv6 网站技术 网站建设 开发者 工信部 ICP 示例设计学院 原点教育 曾老师 示例南方 示例教育服务公司'
      .split(' ')
      .map((whose) => `${whose}备案号：${FILING}`),
    `技术支持：示例建站 备案号：${FILING}`,
  ])('and its own beside a warning, a role and its own label: %s', (text) => {
    expect(linkedIn(text)).toEqual(['footer', 'is', 'identified']);
  });

  it.each(['原备案号：OLD 现备案号：OWN', 'OWN（原OLD）', 'OWN 原备案号：OLD'])(
    'is the new one where the old one stands beside it: %s',
    (line) => {
      const saying = (old: string, own: string) => line.replace('OLD', old).replace('OWN', own);
      const other = '沪ICP备87654321号';
      expect(linkedIn(saying(other, FILING))).toEqual(['footer', 'is', 'identified']);
      expect(linkedIn(saying(FILING, other))).toBeUndefined();
    },
  );

  it.each([
    '示例启明云校提供技术支持',
    '由示例启明强力驱动',
    '使用示例启明建站',
    '基于示例启明智慧校园',
    '示例启明排课系统',
    '本页由示例启明小程序搭建',
    '示例启明研发',
    'Designed by: 示例启明',
    '系统提供：示例启明云',
    '服务提供方：示例启明',
  ])('is the number of whoever made the site, beside a product of its name: %s', (credit) => {
    const line = lineOf(`${credit} ${FILING}`);
    expect(told('footers', { ...line, linked: FILING }, '海豚美术', listedSchool, 3)).toEqual([
      'footer',
      'names',
      'related',
    ]);
  });

  it.each([
    '示例启明 电话：0574-62120000',
    '关于示例启明',
    '本站由示例启明运营',
    '示例启明公众号',
    '示例启明公司简介',
    '示例启明技术学院',
    '示例启明研发中心',
    '示例启明开发区校区 电话：0574-62120000',
    '示例启明提供一对一辅导',
    '示例启明由张老师创办',
    '示例启明系统化课程',
    '示例启明技术支持热线：0574-62120000',
    '感谢您支持示例启明',
    ...[
      '示例启明学习系统',
      '课程由示例启明提供',
      '使用示例启明前必读',
      '本站由示例启明教育提供服务',
    ].map((text) => `© ${NAME} ${text}`),
    '© 示例启明 技术支持：示例建站',
    `© ${NAME} Powered by 示例建站`,
    '示例启明官网 技术支持 示例建站',
  ])('is its own beside its name, whatever the page is called: %s', (text) => {
    expect(linkedIn(`${text} ${FILING}`, FILING)).toEqual(['footer', 'is', 'identified']);
  });

  describe.each(['© NAME', 'NAME', '© 余姚未来教育'])(
    'beside another company with the same own part: %s',
    (owner) => {
      const [own, other] = ['余姚市未来培训学校有限公司', '杭州未来网络科技有限公司'];
      const future = { ...listedSchool, names: [{ text: own, kind: 'legal' as const }] };
      it.each(['技术支持：X', 'Powered by X', '由X提供技术支持', '集成商：X'])(
        'is its own: %s',
        (credit) => {
          const text = `${owner.replace('NAME', own)} ${credit.replace('X', other)} ${FILING}`;
          const line = { text, linked: FILING };
          for (const title of ['未来培训 - 首页', ...(credit.startsWith('集') ? [] : ['少儿英语'])])
            expect(told('footers', line, title, future, 3)).toEqual(['footer', 'is', 'identified']);
        },
      );
    },
  );

  it.each(['技术支持：示例鹿鸣云', 'Powered by 示例鹿鸣云校', '示例鹿鸣排课系统提供技术支持'])(
    'is a vendor’s own beside its product on a page that is called after it: %s',
    (credit) => {
      const names = [{ text: '宁波示例鹿鸣教育科技有限公司', kind: 'legal' as const }];
      const line = { text: `© 示例鹿鸣 ${credit} ${FILING}`, linked: FILING };
      const tierOn = (title: string) =>
        told('footers', line, title, { ...listedSchool, names }, 3)?.[2];
      expect(tierOn('示例鹿鸣 - 智慧校园平台')).toBe('identified');
      expect(tierOn('海豚美术')).toBe('related');
    },
  );

  it('is its own where it made its site itself, and states its name twice', () => {
    const text = `© ${NAME} 技术支持：示例启明 ${FILING}`;
    const verdict = judgeWebsite(
      {
        url: URL,
        facts: readFacts(
          {
            title: '示例启明 - 首页',
            headings: [],
            structured: [JSON.stringify({ '@type': 'Organization', legalName: NAME, url: URL })],
            footers: [{ text, linked: FILING }],
            last: [],
          },
          'www.site.example.org',
        ),
      },
      [candidate(listedSchool)],
    )[0];
    expect(verdict?.tier).toBe('identified');
  });

  it('is typed where the link has another part of it', () => {
    expect(linkedIn(FILING, FILING.slice(1))).toEqual(['footer', 'is', 'named']);
  });

  it('is one of two where another is typed beside it', () => {
    expect(linkedIn(`沪ICP备87654321号 ${FILING}`)).toBeUndefined();
  });

  it('is one of two where both stand in one link', () => {
    const two = `${FILING}-1 浙ICP备00000083号`;
    expect(linkedIn(two, two)).toBeUndefined();
  });

  it.each([
    `网友回复：他们的备案 ${FILING}`,
    `家长留言：他们是骗子。备案 ${FILING}`,
    `一家骗子公司 ${FILING}`,
    `被举报的 ${FILING}`,
    `首页 网友张妈妈的回复：${FILING}`,
  ])('is nobody’s in others’ words: %s', (text) => {
    expect(linkedIn(text)).toBeUndefined();
  });
});

describe('a number is read once, however it is printed', () => {
  const linked = (text: string): Line => ({ text, linked: text });
  const typed = (text: string): Line => ({ text, linked: '' });

  it.each([
    ['the second site under it, with spaces', [linked('浙 ICP备 00000001 号 - 2')]],
    ['an app of the site under it', [linked(`${FILING}-3A`)]],
    ['typed, then linked', [typed(`${FILING}-1`), linked(`${FILING}-2`)]],
    ['linked, then typed', [linked(FILING), typed(`${FILING}-2`)]],
    ['beside licences', [linked(FILING), linked('浙ICP证000001号'), typed('浙B2-00000001')]],
  ])('%s', (_, lines) => {
    expect(told('footers', lines, '首页', listedSchool, 3)).toEqual(['footer', 'is', 'identified']);
  });

  it('a code in the text and in JSON-LD', () => {
    const taxID = { '@type': 'School', url: URL, taxID: CODE };
    const { codes } = readFacts(
      {
        title: '',
        headings: [],
        footers: [typed(`统一社会信用代码：${CODE.toLowerCase()}`)],
        last: [],
        structured: [JSON.stringify(taxID)],
      },
      'www.site.example.org',
    );
    expect(codes).toEqual([{ value: CODE, sure: true }]);
  });
});

describe('of what structured data say of one name, the strongest counts', () => {
  const OWN = { '@type': 'Organization', legalName: NAME, url: URL };
  const ANYONES = { '@type': 'LocalBusiness', legalName: NAME };
  const operatorsOf = (nodes: readonly object[], footer = '') =>
    readFacts(
      {
        title: '',
        headings: [],
        structured: [JSON.stringify(nodes)],
        footers: [lineOf(footer)],
        last: [],
      },
      'www.site.example.org',
    ).operators.map(({ text, place }) => [text, place]);

  it.each([
    ['behind a weaker one', [ANYONES, OWN]],
    ['before a weaker one', [OWN, ANYONES]],
  ])('%s', (_where, nodes) => {
    expect(operatorsOf(nodes)).toEqual([[NAME, 'json-ld']]);
  });

  it('and the footer’s own word makes it the site’s, however it is spaced', () => {
    const spaced = { ...ANYONES, legalName: NAME.replace('培训', ' 培训') };
    expect(operatorsOf([spaced], `© ${NAME}`)).toEqual([[spaced.legalName, 'json-ld']]);
  });

  it('and a weak one proves nothing, alone or beside another’s footer', () => {
    expect(operatorsOf([ANYONES])).toEqual([[NAME, 'described']]);
    const other = '杭州别家网络科技有限公司';
    expect(operatorsOf([ANYONES], `© ${other}`)).toEqual([
      [other, 'footer'],
      [NAME, 'described'],
    ]);
  });
});

describe('what stands in a page’s last lines and in no footer', () => {
  const ANYBODYS = [
    ['a filing number', `他们的备案 ${FILING}`],
    ['a public-security number', `他们的备案 ${PSB}`],
    ['a credit code', `他们的统一社会信用代码 ${CODE} © 2020`],
    ['a copyright notice', `© 2020 ${NAME} 版权所有`],
  ] as const;

  it.each(ANYBODYS)('%s is the page’s words, not its owner’s', (_what, text) => {
    expect(told('last', text, '家长交流')).toEqual(['page', 'names']);
  });

  it.each(ANYBODYS)('%s counts where the page’s title bears the unit out', (_what, text) => {
    expect(told('last', text, '示例启明')).toEqual(['footer', 'is']);
  });

  it.each([
    ...ANYBODYS,
    [
      'an organiser above a portal’s notice',
      [`主办单位：${NAME}`, '报名电话：0574-62120000', '© 2026 余姚生活 浙ICP备12345678号'],
    ],
    ['an organiser above a number', [`主办单位：${NAME}`, '浙ICP备12345678号']],
    ['a lone name', [NAME, '浙ICP备12345678号']],
  ] as const)('%s is the page’s words where its title names the place alone', (_what, text) => {
    expect(told('last', text, '余姚市少儿英语口语大赛报名')).toEqual(['page', 'names']);
  });

  describe.each(ANYBODYS)('%s beside the site’s own footer', (_what, text) => {
    const beside = (footer: string) =>
      verdictOn('last', text, '示例启明', listedSchool, footer)?.relation;

    it.each(['© 2026 示例黄页', '版权所有：别家企业名录'])('of another: %s', (footer) => {
      expect(beside(footer)).toBe('names');
    });

    it.each(['© 2026 示例启明教育', '© 2026 www.example.org', '关于我们 联系方式'])(
      'that may be the unit’s: %s',
      (footer) => {
        expect(beside(footer)).toBe('is');
      },
    );

    it('that prints a number is not looked at, though its province is misspelt', () => {
      expect(beside('淅ICP备12345678号')).toBeUndefined();
    });
  });

  it.each(ANYBODYS)('%s counts in a footer', (_what, text) => {
    expect(told('footers', text, '家长交流')).toEqual(['footer', 'is']);
  });

  it.each([`Ⓒ 2026 ${NAME}`, `© 2026 ${NAME}™`, '© 示例启明℠ 余姚市示例启明培训学校有限公司'])(
    'signs are no letters of a name: %s',
    (text) => {
      expect(told('footers', text, '家长交流')).toEqual(['footer', 'is']);
    },
  );

  it('nor is an entity that a page shows as text', () => {
    expect(told('footers', `&copy; 2020 ${NAME}`, '家长交流')).toEqual(['footer', 'is']);
  });
});

describe('the one name of a footer that says nothing else', () => {
  it.each([
    NAME,
    `网站备案：沪ICP备20009999号 ${NAME}`,
    `办学许可证号：教民133028170000 ${NAME}`,
    `首页 联系我们 ${NAME} 地址：余姚市示例路3号`,
    `公司：${NAME} 电话：0574-62120000`,
    `示例启明 ${NAME}`,
  ])('is the owner’s where the title bears it out: %s', (text) => {
    expect(told('footers', text, '余姚少儿英语')).toEqual(['footer', 'is']);
  });

  it.each(
    [
      '来源',
      '图片来源',
      '广告',
      '房东',
      '入驻机构',
      '被执行人',
      '会长单位',
      '招聘企业',
      '收款方',
    ].flatMap((role) => [`${role}：${NAME}`, `${role} ${NAME}`]),
  )('is nobody’s behind a word that tells its role: %s', (text) => {
    expect(told('footers', text, '余姚亲子生活')).toBeUndefined();
  });

  it.each(['热门机构', '热门学校', '整改通报'])('is no owner’s behind a heading: %s', (word) => {
    for (const text of [`${word} ${NAME}`, [word, NAME]])
      expect(told('footers', text, '余姚亲子生活')).toBeUndefined();
  });

  it.each([
    [['首页', '课程', '关于我们', NAME]],
    [['联系我们', NAME, '电话：0574-62120000']],
    [['示例路3号', NAME]],
    ...['网站首页', '返回顶部', '扫码关注', '公司地址', '学校简介'].map((word) => [[word, NAME]]),
    [[NAME, '提供接送服务']],
    [[NAME, '本站提供的信息仅供参考']],
  ])(
    'is the owner’s behind a menu, a contact and an address, and beside what is offered: %j',
    (lines) => {
      expect(told('footers', lines, '余姚亲子生活')).toEqual(['footer', 'is']);
    },
  );

  it.each(['推荐课程', '合同相对方甲'])('is nobody’s behind any other label: %s', (label) => {
    expect(told('footers', `${label}：${NAME}`, '余姚亲子生活')).toBeUndefined();
  });

  it.each(['避雷 大家小心', '是骗子', '被曝光了', '被家长举报', '千万别去', '楼主说的'])(
    'is nobody’s in others’ words, in a footer and without one: %s',
    (words) => {
      const lines = [`${NAME} ${words}`, '浙ICP备87654321号'];
      expect(told('footers', lines, '余姚妈妈圈')).toBeUndefined();
      expect(told('last', lines, '示例启明')).toBeUndefined();
    },
  );

  it.each(['举报', '投诉'])('is nobody’s where the page says what to do about it: %s', (verb) => {
    expect(told('footers', `${verb} ${NAME} 浙ICP备87654321号`, '余姚妈妈圈')).toBeUndefined();
  });

  it('is the owner’s below a menu that ends in 不良信息举报', () => {
    expect(told('footers', ['首页', '不良信息举报', NAME], '余姚少儿英语')).toEqual([
      'footer',
      'is',
    ]);
  });

  it('is nobody’s where the title names another site', () => {
    expect(told('footers', NAME, '余姚少儿英语')).toEqual(['footer', 'is']);
    expect(told('footers', NAME, '少儿英语老师_余姚人才网')).toBeUndefined();
    expect(told('footers', NAME, '示例启明教育网')).toEqual(['footer', 'is']);
  });
});

describe('a lone name whose title bears it out', () => {
  const TRADE = '余姚市橙鹭培训学校有限公司';
  const unbranded = entry({ region: '330281', names: [{ text: TRADE, kind: 'legal' }] });
  const common = '余姚市人才培训学校有限公司';

  it.each(['橙鹭教育网', '橙鹭网', '橙鹭书法_招生电话', '橙鹭书法_报名地址', '橙鹭书法_联系方式'])(
    'is the owner’s: %s',
    (title) => {
      expect(told('footers', TRADE, title, unbranded)).toEqual(['footer', 'is']);
    },
  );

  it.each([
    [TRADE, '地图数据 ©示例地图'],
    ['首页 师资 教学点', TRADE],
  ])('is the owner’s below a menu and beside a map: %s, %s', (...lines) => {
    expect(told('footers', lines, '橙鹭书法', unbranded)).toEqual(['footer', 'is']);
  });

  it.each([
    '余姚人才网',
    '橙鹭人才网',
    '橙鹭书法_余姚人才网',
    '橙鹭书法_校外培训地图',
    '橙鹭书法_机构推荐',
    '余姚培训机构点评',
  ])('is nobody’s: %s', (title) => {
    expect(told('footers', TRADE, title, unbranded)).toBeUndefined();
  });

  it('is nobody’s where a trade name that is a common word stands in another site’s', () => {
    const of = entry({ region: '330281', names: [{ text: common, kind: 'legal' }] });
    expect(told('footers', common, '余姚少儿英语', of)).toEqual(['footer', 'is']);
    expect(told('footers', common, '余姚人才网', of)).toBeUndefined();
  });
});

describe('a footer that is printed letter by letter', () => {
  const NUMBER = { text: FILING, linked: FILING };
  const apart = (text: string, by = ' '): string => [...text].join(by);

  it.each([
    `版 权 所 有：${NAME}`,
    `版　权　所　有：${NAME}`,
    `主 办 单 位：${NAME}`,
    `主 办：${NAME}`,
    `${NAME} 版 权 所 有`,
    `© 2026 ${apart(NAME)}`,
    `版 权 所 有 ${apart(NAME)}`,
    `© 2026 ${apart(NAME, '  ')} 余姚市阳明路`,
  ])('names its owner: %s', (text) => {
    expect(told('footers', text, '少儿英语')).toEqual(['footer', 'is']);
  });

  it.each([
    `技 术 支 持：${NAME}`,
    `技　术　支　持：${NAME}`,
    `网 站 建 设：${NAME}`,
    `系 统 开 发 ： ${NAME}`,
    `${NAME} 技 术 支 持 ${FILING}`,
    `© 示例小铺 技 术 支 持 ${NAME} ${FILING}`,
  ])('names its builder, whose number is none of the site’s: %s', (text) => {
    expect(verdictOn('footers', [text, NUMBER], '选课')?.tier).toBe('related');
  });

  it('keeps the words of a menu apart from a name of one', () => {
    expect(told('footers', `首 页 | 联 系 | © ${NAME}`, '少儿英语')).toEqual(['footer', 'is']);
  });
});

describe('a footer that names somebody in another role than its owner’s', () => {
  const NUMBER = { text: FILING, linked: FILING };
  const tier = (title: string, ...lines: string[]) =>
    verdictOn('footers', [...lines, NUMBER], title)?.tier;

  const ROLES = '集成商 供应商 研发单位 软件提供 实施单位 厂商 客服 出品方 友情链接 CDN 合作'.split(
    ' ',
  );
  it.each(ROLES)('says nothing by that one’s number: %s', (role) => {
    expect(tier('选课系统', `${role}：${NAME}`)).not.toBe('identified');
    expect(tier('选课系统', '© 示例小铺', `${role}：${NAME}`)).not.toBe('identified');
  });

  it.each([...ROLES.slice(6, 9), '地址', '户名', '师资', '总校'])(
    'is that one’s own where it is called so: %s',
    (role) => {
      expect(tier('示例启明少儿英语', '© 示例启明', `${role}：${NAME}`)).toBe('identified');
    },
  );

  it.each([
    `主办 单位：${NAME}`,
    `版权 所有：${NAME}`,
    `备案主体：${NAME}`,
    `学校全称：${NAME}`,
    `咨询热线：0574-62120000 ${NAME}`,
    `客服：0574-62120000 © ${NAME}`,
    `© ${NAME} 出品方：${NAME}`,
    `${NAME} | 客服：${NAME}`,
  ])('and by its owner’s all the same: %s', (line) => {
    expect(tier('少儿英语', line)).toBe('identified');
  });
});

it('keeps apart from others whom the site’s JSON-LD states', () => {
  const structured = [JSON.stringify({ '@type': 'Organization', legalName: NAME, url: URL })];
  const footers = [`客服：${NAME}`, `集成商：${OTHER}`].map(lineOf);
  const facts = readFacts(
    { title: '少儿英语', headings: [], structured, footers, last: [] },
    'www.site.example.org',
  );
  expect(facts.others).toEqual([OTHER]);
});

describe('what nobody sees in a footer', () => {
  it.each(['\u200b', '\u2060', '\u00ad', '\u202e', '\ufe0f', '\u3164', '\ufeff', '\ufffc'])(
    'hides no number and no label, and parts no longer name: %j',
    (hidden) => {
      const number = FILING.replace('备', `备${hidden}`);
      expect(told('footers', number, '首页', listedSchool, 3)).toEqual([
        'footer',
        'is',
        'identified',
      ]);
      expect(told('footers', `版${hidden}权所有：${NAME}`, '少儿英语')).toEqual(['footer', 'is']);
      expect(told('footers', `© 某校 技${hidden}术支持：${NAME}`, '少儿英语')).toBeUndefined();
      expect(told('footers', `版权所有 © 新${hidden}${NAME}`, '少儿英语')).toBeUndefined();
    },
  );
});

describe('a branch behind its name', () => {
  const branch = (text: string) => inWords(verdictOn('footers', text, '少儿英语'));

  it.each([
    `© 2026 ${NAME} 杭州分公司`,
    `© 2026 ${NAME}（杭州分公司）`,
    `© 2026 ${NAME}（杭州西湖分公司）`,
    `© 2026 ${NAME} （杭州校区）`,
    `© 2026 ${NAME} 杭州校区 版权所有`,
    `© 2026 示例启明 ${NAME}（杭州校区）`,
  ])('is a unit that nobody spoke of in another place: %s', (text) => {
    expect(branch(text)).toBe('related site-operator(branch)');
  });

  it.each([`© 2026 ${NAME} 余姚分公司`, `© 2026 ${NAME} （城东校区）`])(
    'is said to be one in its own: %s',
    (text) => {
      expect(branch(text)).toBe('possible site-operator(branch)');
    },
  );

  it.each([`© 2026 ${NAME} （余姚总校区）`, `© 2026 ${NAME} 版权所有`, `© 2026 ${NAME} 工业园区`])(
    'is none: %s',
    (text) => {
      expect(branch(text)).toBe('named site-operator');
    },
  );
});

describe('a label in the last lines of another site’s page', () => {
  const CARD = `公司名称：${NAME} 地址：余姚市 电话：0574-62120000`;

  it('says whom the page is about', () => {
    expect(told('last', CARD, '余姚教师招募_余姚人才网')).toEqual(['page', 'names']);
  });

  it.each(['办学许可证公示 余姚', '余姚校外培训地图'])(
    'says so on a page that shows others to the public: %s',
    (title) => {
      expect(told('last', `办学单位：${NAME}`, title)).toEqual(['page', 'names']);
    },
  );

  it.each(['收费公示 - 示例启明少儿英语', '示例启明少儿英语_联系方式'])(
    'says whose the page is in a column of its own: %s',
    (title) => {
      expect(told('last', `办学单位：${NAME}`, title)).toEqual(['footer', 'is']);
    },
  );

  it('says whose the page is on a site that is called so', () => {
    expect(told('last', CARD, '示例启明少儿英语')).toEqual(['footer', 'is']);
  });
});

describe('addresses of a footer', () => {
  const addressesOf = (...lines: string[]) =>
    readFacts(
      { title: '首页', headings: [], structured: [], footers: lines.map(lineOf), last: [] },
      'www.site.example.org',
    ).addresses;

  it.each([
    ['地址：广东省东莞市示例路1号', '广东省东莞市示例路1号'],
    ['地 址: 广东省东莞市示例路1号', '广东省东莞市示例路1号'],
    ['电话：0574-62120000 地址：余姚市示例路2号 | 首页', '余姚市示例路2号'],
    ['© 示例启明，校区地址 余姚市示例路2号；邮编 315400', '余姚市示例路2号'],
    ['联系地址：余姚市示例路2号。', '余姚市示例路2号'],
    ['校址：餘姚市示例路2號', '余姚市示例路2号'],
  ])('are read from %s', (line, address) => {
    expect(addressesOf(line)).toEqual([address]);
  });

  it.each([
    '注册地址：广东省东莞市示例路1号',
    '总部地址：广东省东莞市示例路1号',
    '收货地址：广东省东莞市示例路1号',
    '技术支持地址：广东省东莞市示例路1号',
    '网址：www.site.example.org',
    '地址栏输入广东省东莞市',
  ])('are not %s', (line) => {
    expect(addressesOf(line)).toEqual([]);
  });

  it('are told each once', () => {
    expect(addressesOf('地址：余姚市示例路2号', '校区地址：余姚市示例路2号')).toHaveLength(1);
  });
});
