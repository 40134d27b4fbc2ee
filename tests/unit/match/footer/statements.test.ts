import { describe, expect, it } from 'vitest';
import { printedNames } from '../../../../lib/match/footer/lines';
import { statementsIn } from '../../../../lib/match/footer/statements';

const X = '示例在线教育科技股份有限公司';
const NAME = '余姚市示例启明培训学校有限公司';

describe('a label names an operator only as the whole label', () => {
  it.each([
    `运营:${NAME}`,
    `运营单位:${NAME}`,
    `运营主体:${NAME}`,
    `经营单位:${NAME}`,
    `办学单位:${NAME}`,
    `主办:${NAME}`,
    `主办单位:${NAME}`,
    `公司名称:${NAME}`,
    `版权所有:${NAME}`,
    `(©) 2026 ${NAME}`,
    `@2026 ${NAME}`,
    `${NAME}品牌版权所有`,
    `${NAME} ICP备案:浙ICP备12345678号`,
    `版权所有©${NAME}公安备案:浙公网安备 33028102000001号`,
    `本网站由${NAME}所有`,
    `由${NAME}运营`,
    `${NAME}旗下品牌`,
    `Operated by ${NAME}`,
    `© 示例启明·${NAME}`,
    `ICP备案号:浙ICP备12345678号 ${NAME}版权所有`,
    `备案号:淅ICP备12345678号 ${NAME}版权所有`,
    `备案号:网站ICP备案号:12345678号 ${NAME}版权所有`,
    `所有权归${NAME}所有`,
    `${NAME} 保留所有权利 ©`,
    `Powered by Example CMS. © 2026 ${NAME}`,
    `技术支持:某建站公司 © ${NAME}`,
    `示例启明(${NAME}) 版权所有`,
    `运营单位:${NAME}(原余姚市旧例培训学校有限公司)`,
    `本站内容版权归${NAME}所有`,
    `网站的所有内容版权归${NAME}所有`,
    `© ${NAME}及其关联公司 版权所有`,
    `© 2026 ${NAME}及/或其授权方`,
    `版权归${NAME}和其许可人所有`,
    `版权归${NAME}及关联公司所有`,
    `© ${NAME}及其关联方`,
    `© 示例启明 (${NAME})`,
    '© 余姚市示例启明培训学校 有限公司 版权所有',
    '© 余姚市示例启明 培训学校 有限公司',
    `主办单位:示例启明 ${NAME}`,
    `网站运营单位:${NAME}`,
    `平台运营主体:${NAME}`,
    `网站名称:示例启明 主办单位名称:${NAME}`,
    `备案单位:${NAME}`,
    `主体信息:${NAME}`,
    `使用单位:${NAME}`,
    `授权用户:${NAME}`,
    `Copyright © 2009-2026, ${NAME}. All rights reserved.`,
    `© 2026,${NAME}`,
    `版权所有 © 2026, ${NAME}`,
    `首页 | © 2009-present, ${NAME}`,
    `© 2026,主办单位:${NAME}`,
    `© 2026, 运营:${NAME}`,
    // Inline elements part a name.
    '© 余姚市 示例启明 培训学校有限公司 版权所有',
    '© 余姚市 示例启明培训学校有限公司',
  ])('%s', (line) => {
    const named = statementsIn(line).operators;
    const { lone } = printedNames([line]);
    expect([...named, ...(lone ? [lone] : [])]).toContain(NAME);
  });
});

describe('All Rights Reserved without another sign of copyright', () => {
  it.each([
    `2010-2026 ${NAME} All Rights Reserved`,
    `${NAME}. All rights reserved.`,
    `All Rights Reserved ${NAME}`,
    `${NAME} All Rights Reserved 浙ICP备12345678号`,
    `技术支持:示例建站 All Rights Reserved ${NAME}`,
  ])('names its holder: %s', (line) => {
    expect(statementsIn(line).operators).toEqual(expect.arrayContaining([NAME]));
    expect(statementsIn(line).operators.every((each) => each === NAME)).toBe(true);
  });

  it.each([
    `技术支持:${X} All Rights Reserved`,
    `Powered by ${X}. All Rights Reserved`,
    `All Rights Reserved. Designed by ${X}`,
    `All Rights Reserved 网站建设:${X}`,
    `由${X}提供技术支持 All rights reserved`,
  ])('makes no owner of a builder: %s', (line) => {
    expect(statementsIn(line)).toEqual({ operators: [], vendors: [X] });
  });
});

describe('All Rights Reserved in English prose or behind a partner', () => {
  it.each(
    [
      `Photos courtesy of ${X}.`,
      `Reviews of ${X}`,
      `推荐:${X}`,
      `供稿:${X}`,
      `上一篇:${X}`,
      `合作伙伴 ${X}`,
      `举报 ${X}`,
    ].map((said) => `${said} All Rights Reserved`),
  )('makes no owner: %s', (line) => expect(statementsIn(line).operators).not.toContain(X));

  it.each([
    `All rights reserved. No part may be copied without permission of ${X}`,
    `All Rights Reserved 示例黄页 收录 ${X}`,
    `示例黄页 All Rights Reserved ${X}`,
  ])('makes no owner of whom stands behind it: %s', (line) =>
    expect(statementsIn(line).operators).not.toContain(X),
  );
});

describe('a label of links, cases or sources before a notice names no holder', () => {
  it.each(
    ['友情链接', '链接', '服务客户', '客户案例', '推荐机构', '来源'].flatMap((label) =>
      ['版权所有', '© 2026', 'All Rights Reserved'].map((notice) => [label, notice]),
    ),
  )('%s … %s', (label, notice) => {
    expect(statementsIn(`${label}:${X} ${notice}`)).toEqual({ operators: [], vendors: [] });
    expect(statementsIn(`${label}:${X} © ${NAME} ${notice}`).operators).toEqual([NAME]);
  });
});

describe('为, 归 and 属 before a holder', () => {
  it.each([
    '© 2026 为明示例教育科技有限公司',
    'Copyright © 为明示例教育科技有限公司 版权所有',
    '版权所有:为明示例教育科技有限公司',
    '版权归为明示例教育科技有限公司所有',
    '为明示例教育科技有限公司版权所有',
  ])('begin its name: %s', (line) => {
    expect(statementsIn(line).operators).toEqual(['为明示例教育科技有限公司']);
  });

  it.each(['归谷', '属望'])('begin its name behind a sign: %s', (own) => {
    const name = `${own}示例教育科技有限公司`;
    expect(statementsIn(`© 2026 ${name} 版权所有`).operators).toEqual([name]);
    expect(statementsIn(`© 2026 ${name}版权所有`).operators).toEqual([name]);
  });

  it.each([
    `版权归属于${NAME}`,
    `版权归属${NAME}`,
    `版权归属为${NAME}`,
    `版权所有归${NAME}`,
    `版权所有归属于${NAME}`,
    `版权所有属于${NAME}`,
    `版权:归${NAME}所有`,
    `© 2026 归${NAME}所有`,
    `著作权归${NAME}所有`,
  ])('belong to the notice: %s', (line) => {
    expect(statementsIn(line).operators).toEqual([NAME]);
  });
});

describe('a builder’s word in the owner’s own name credits nobody', () => {
  it.each([
    ['余姚市示例启明教育技术有限公司', '本网站由', '运营'],
    ['余姚市示例橙托管中心', '本校由', '举办'],
  ])('%s', (name, before, after) => {
    expect(statementsIn(before + name + after)).toEqual({ operators: [name], vendors: [] });
  });

  it.each([`由技术支持方${X}运营`, '本站由示例建站运营'])('and one before it does: %s', (line) => {
    expect(statementsIn(line).operators).toEqual([]);
  });

  it.each(['余姚市示例橙托管服务有限公司', '余姚市示例启明教育技术有限公司'])(
    'nor in a lone one: %s',
    (name) => {
      expect(printedNames([`${name} 浙ICP备12345678号`]).lone).toBe(name);
      expect(printedNames([`淅ICP备12345678号${name}`]).lone).toBe(name);
    },
  );
});

describe('what else a line says beside who runs the site', () => {
  it.each([
    ['a holder', `© 余姚市示例图书馆 本平台由${NAME}运营`, ['余姚市示例图书馆'], []],
    ['a holder whom somebody else runs', `© 余姚市示例小学 由${NAME}运营`, ['余姚市示例小学'], []],
    ['a holder behind it', `本站由${NAME}运营 © 余姚市示例图书馆`, ['余姚市示例图书馆'], []],
    [
      'a holder in another language',
      `Operated by ${NAME} © 2026 Example School`,
      ['Example School'],
      [],
    ],
    [
      'a subsidiary',
      `示例博学是${NAME}旗下品牌 © 2026 甲例科技有限公司 版权所有`,
      ['甲例科技有限公司'],
      [],
    ],
    ['a builder', `本站由${NAME}运营 技术支持 ${X}`, [], [X]],
    ['nothing', `版权所有 本平台由${NAME}运营`, [], []],
    ['its own notice', `示例启明是${NAME}旗下品牌 © 2026`, [], []],
  ])('%s is read too', (_what, line, more, vendors) => {
    expect(statementsIn(line)).toEqual({ operators: [NAME, ...more], vendors });
  });
});

describe('several names stay several', () => {
  it.each([
    ['an owner behind another and its partners', `© 甲例科技有限公司及其合作伙伴 ${NAME}`],
    ['a company in brackets behind another', `© 甲例科技有限公司 (${NAME})`],
    ['two companies', `© 甲例科技有限公司 ${NAME}`],
  ])('%s', (_why, line) => {
    expect(statementsIn(line).operators).toEqual(['甲例科技有限公司', NAME]);
  });

  it.each([
    ['a school', '© 余姚市示例小学 培训中心', '余姚市示例小学'],
    ['a company', `© ${NAME} 艺术中心`, NAME],
    [
      'a school that a group of companies follows',
      '© 余姚市示例小学 教育集团有限公司',
      '余姚市示例小学',
    ],
  ])('a centre behind %s ends no name', (_what, line, owner) => {
    expect(statementsIn(line).operators[0]).toBe(owner);
  });

  it('和其 may stand in a name', () => {
    expect(statementsIn('© 余姚市和其光有限公司').operators).toEqual(['余姚市和其光有限公司']);
  });

  it('a name in brackets that ends in no form is left out', () => {
    expect(statementsIn(`© ${NAME} (余姚总校区)`).operators).toEqual([NAME]);
  });
});

describe('what follows the holder on its line', () => {
  const GROUP = '北京示例群山集团有限公司';

  it.each([
    `隶属于${GROUP}`,
    `上级单位 ${GROUP}`,
    `服务器托管 ${GROUP}`,
    `资金监管 ${GROUP}`,
    `商标归${GROUP}所有`,
    `最终解释权归${NAME}所有`,
    '不良信息举报中心',
    '网络110报警服务 中国互联网举报中心',
    '余姚市市场监督管理局',
    '浙江省通信管理局',
  ])('is no second holder: %s', (more) => {
    expect(statementsIn(`© 2026 ${NAME} ${more}`).operators).toEqual([NAME]);
    expect(statementsIn(`${NAME} ${more} 版权所有`).operators).toEqual([NAME]);
  });

  it.each([
    ['示例启明 不良信息举报中心', ['示例启明']],
    ['示例启明 诚信网站', ['示例启明']],
    ['示例启明 中国互联网协会', ['示例启明']],
    ['示例启明 可信网站认证中心', ['示例启明']],
    ['诚信英语 诚信教育咨询有限公司', ['诚信英语', '诚信教育咨询有限公司']],
    ['诚信英语 诚信培训学校', ['诚信英语', '诚信培训学校']],
    ['可信少儿 可信教育集团', ['可信少儿', '可信教育集团']],
    ['信用余姚 余姚市市场监督管理局', ['信用余姚', '余姚市市场监督管理局']],
    ['余姚市市场监督管理局', ['余姚市市场监督管理局']],
    [`广告课堂 ${NAME}`, ['广告课堂', NAME]],
    [`${NAME} 余姚市教育局`, [NAME, '余姚市教育局']],
    [`${NAME} 余姚市教育行业协会`, [NAME, '余姚市教育行业协会']],
    [`${NAME} ${GROUP}`, [NAME, GROUP]],
  ])('and is one where nothing says otherwise: © %s', (said, holders) => {
    expect(statementsIn(`© 2026 ${said}`).operators).toEqual(holders);
  });
});

describe('rights in a thing, and what somebody holds, are not the site', () => {
  it.each([
    `图片 © ${NAME}`,
    `照片©${NAME}`,
    `© 杭州别家网络科技有限公司 | 图片 © ${NAME}`,
    `示例启明英语网 | 图片 © ${NAME}`,
    `地图 | 图片 © ${NAME}`,
    `地图数据 © ${NAME}`,
    `视频版权所有:${NAME}`,
    `《少儿英语》教材著作权归${NAME}所有`,
    `本软件著作权归${NAME}所有`,
    ...'课程 题库 试卷 真题 论文 学员作品 部分内容 转载文章 资料 文档 数据 直播 系统 图文'
      .split(' ')
      .flatMap((thing) => [`${thing} © ${NAME}`, `${thing}著作权归${NAME}所有`]),
    `本次朗诵大赛由${NAME}主办`,
    `余姚校区由${NAME}运营`,
    `“少儿英语”栏目由${NAME}运营`,
    `该机构由${NAME}运营`,
    `以上图片由${NAME}所有`,
    `余姚市示例幼儿园由${NAME}举办`,
    `本群由${NAME}运营`,
    `“示例英语”账号由${NAME}运营`,
    `This course is run by ${NAME}`,
    `本栏目由${NAME}主办`,
    `本次活动由${NAME}举办`,
    `本课程由${NAME}运营`,
    `本商品由${NAME}经营`,
    `本市示例幼儿园由${NAME}举办`,
    `示范校本校区由${NAME}运营`,
    `一楼商铺由${NAME}经营`,
    ...'文化节 音乐会 博览会 公益行 公开课 训练营 联欢晚会 联赛'
      .split(' ')
      .map((event) => `余姚少儿英语${event}由${NAME}主办`),
    `第三届 余姚少儿英语文化节 由${NAME}主办`,
    `示例启明文化节由${NAME}主办`,
    `示例启明余姚校区由${NAME}运营`,
    `本市示例网点由${NAME}经营`,
    `该校由${NAME}举办`,
    `English Corner由${NAME}主办`,
  ])('%s', (line) => {
    expect(statementsIn(line).operators).not.toContain(NAME);
  });

  it.each([
    `网站地图 © ${NAME}`,
    `首页 视频 图片 © ${NAME}`,
    `首页 | 视频 © 2026 ${NAME}`,
    `首页|视频|图片 版权所有 ${NAME}`,
    `首页 | 师资 | 课程 | 视频 © ${NAME}`,
    `少儿编程课程 © 2026 ${NAME}`,
    `本站课程版权归${NAME}所有`,
    `示例启明课程平台由${NAME}运营`,
    `该网站由${NAME}运营`,
    `本校由${NAME}举办`,
    `本校区由${NAME}运营`,
    `本店由${NAME}经营`,
    `友情提示:本网店由${NAME}经营`,
    `余姚校区 本教学点由${NAME}举办`,
    `本幼儿园由${NAME}举办`,
    `我校区由${NAME}运营`,
    `示例启明学校由${NAME}举办`,
    `This website is run by ${NAME}`,
    `备案主体:${NAME}`,
    `开办单位:${NAME}`,
    `主办公司:${NAME}`,
    `平台经营者:${NAME}`,
    `版权方:${NAME}`,
    `使用单位 ${NAME}`,
    `网站主体:${NAME}`,
    `本次活动由杭州别家网络科技有限公司主办 © ${NAME}`,
    `示例启明官网由${NAME}运营`,
    `余姚示例启明少儿英语由${NAME}运营`,
    `© 2026 小橙子 由${NAME}运营`,
    `首页 师资 课程 由${NAME}运营`,
    `All Rights Reserved 由${NAME}运营`,
    `浙公网安备33028102000001号 由${NAME}运营`,
    `本系统由${NAME}运营`,
    `余姚市示例橙托管中心由${NAME}举办`,
    `www.example.com由${NAME}运营`,
    `This website is owned and operated by ${NAME}`,
  ])('a menu, a line about the site and its own notice are: %s', (line) => {
    expect(statementsIn(line).operators).toContain(NAME);
  });
});

describe('what a site denies of itself, or was once, names no operator', () => {
  it.each([
    `本站并非由${NAME}运营`,
    `本站不是由${NAME}运营`,
    `本站不再由${NAME}运营`,
    `本站曾由${NAME}运营`,
    `声明:本站从未由${NAME}运营`,
    `This site is not operated by ${NAME}`,
    `This site was operated by ${NAME}`,
    `This site is no longer run by ${NAME}`,
    `本站不是${NAME}旗下网站`,
    `本站并非${NAME}旗下品牌`,
    `示例启明曾是${NAME}旗下品牌`,
    `本站与${NAME}旗下品牌无关`,
  ])('%s', (line) => {
    expect(statementsIn(line).operators).toEqual([]);
  });

  it.each([
    `目前由${NAME}运营`,
    `本站现由${NAME}运营`,
    `本站系由${NAME}主办`,
    `非学历教育平台由${NAME}运营`,
    `示例启明是${NAME}旗下品牌`,
  ])('and what it says of itself today does: %s', (line) => {
    expect(statementsIn(line).operators).toEqual([NAME]);
  });
});

describe('whoever builds, supports, maintains, designs or hosts is a vendor', () => {
  it.each([
    `网站建设与运营:${X}`,
    `平台运营:${X}`,
    `建设运营:${X}`,
    `设计与运营:${X}`,
    `运营支持:${X}`,
    `运营维护:${X}`,
    `运营服务:${X}`,
    `技术支持单位:${X}`,
    `©${X}技术支持`,
    `由${X}提供技术支持`,
    `技术支持 ${X}`,
    `技术支持/${X}`,
    `技术支持 - ${X}`,
    `【技术支持】${X}`,
    `[技术支持]${X}`,
    `Power by ${X}`,
    `由${X}承建`,
    `${X} 研发`,
    `Powered by ${X}`,
    `服务商:${X}`,
    `承建单位:${X}`,
    `运维:${X}`,
    `策划:${X}`,
    `Hosted by ${X}`,
    `Site by ${X}`,
    `Theme by ${X}`,
    `Created by ${X}`,
    `Built with ♥ by ${X}`,
    `Host: ${X}`,
    `Provided by ${X}`,
    `System by ${X}`,
    `${X}独家技术支持`,
    `本系统由${X}提供系统支持`,
    `${X}提供建站服务`,
  ])('%s', (line) => {
    const { operators, vendors } = statementsIn(line);
    expect(operators).not.toContain(X);
    expect(vendors).toContain(X);
  });

  it.each([
    `${NAME}版权所有 ${X}运营维护`,
    `© 2026 ${NAME} ${X}技术支持`,
    `${NAME} © 2026,${X}技术支持`,
    `${NAME} 版权所有 2026,${X} 技术支持`,
    `© ${NAME} 2009-2026, ${X}技术支持`,
  ])('and its credit takes nothing from the owner before it: %s', (line) => {
    expect(statementsIn(line)).toEqual({ operators: [NAME], vendors: [X] });
  });

  it.each([
    `© 2026 ${X} 技术支持`,
    `© ${X}技术支持`,
    '© 示例在线 教育科技有限公司技术支持',
    `© 示例在线(${X})技术支持`,
  ])('and is no owner for the notice before it: %s', (line) => {
    expect(statementsIn(line).operators).toEqual([]);
  });

  it.each([
    `技术支持©${X}`,
    `技术支持© 2014-2018 ${X}`,
    `技术支持:© ${X}`,
    `技术支持:© 2009-2014 ${X}`,
    `技术支持单位:©${X}`,
    `技术支持:Copyright © ${X} All Rights Reserved`,
    `系统开发:(c)${X}`,
    `Powered by © 2026 ${X}`,
  ])('and what it signs is what it built: %s', (line) => {
    expect(statementsIn(line)).toEqual({ operators: [], vendors: [X] });
    expect(statementsIn(`版权所有©${NAME} ${line}`)).toEqual({ operators: [NAME], vendors: [X] });
  });

  it.each([
    `首页 网站建设 © 2026 ${NAME}`,
    `首页 | 网站建设 | © 2026 ${NAME}`,
    `技术支持:示例建站 © 2026 ${NAME}`,
    `示例建站技术支持 © 2026 ${NAME}`,
  ])('and a notice behind a menu or a builder’s name is the site’s: %s', (line) => {
    expect(statementsIn(line).operators).toEqual([NAME]);
  });

  it('and none is named where the credit stands alone behind the notice', () => {
    expect(statementsIn(`© ${NAME} 版权所有 技术支持`).operators).toEqual([NAME]);
  });

  it('and an article’s rights are not the site’s', () => {
    expect(statementsIn(`本文版权归${NAME}所有`).operators).not.toContain(NAME);
  });

  it('and is told beside the owner', () => {
    expect(statementsIn(`技术支持单位:${X} 版权所有:舟山示例学院`)).toEqual({
      operators: ['舟山示例学院'],
      vendors: [X],
    });
  });
});

describe('who owns nothing', () => {
  it.each(['主管单位', '审批机关', '监督单位', '合作单位', '承办单位', '赞助', '加盟商'])(
    '%s',
    (label) => {
      expect(statementsIn(`${label}:${NAME}`)).toEqual({ operators: [], vendors: [] });
    },
  );

  it.each([
    ['a second number', [`${NAME} 浙ICP备12345678号`, '沪ICP备87654321号']],
    ['a word that credits a builder', [`${NAME} 浙ICP备12345678号`, '网站建设 某公司']],
    ['a credit before a name', ['技术支持 杭州示例建站有限公司']],
    ['a credit and a name in one', ['技术支持杭州示例建站有限公司']],
    ['a name and a credit in one', ['杭州示例建站有限公司设计制作']],
    ['a second name', [`${NAME} 浙ICP备12345678号`, '杭州别家教育科技有限公司']],
    ['a picture that is its own alone', [`图片 © ${NAME}`]],
    ['a list that has it', ['名单', NAME]],
    ['a list below other lines', ['余姚少儿英语', '教学点', NAME]],
    ['a label in a menu', [`首页 师资 教学点: ${NAME}`]],
    ['a role behind a menu', [`首页 师资 房东 ${NAME}`]],
    ['a role on the line above', ['首页 师资 图片来源', NAME]],
    ['a denial', [`本站与 ${NAME} 无任何关联 浙ICP备12345678号`]],
    ['a denial on one line of two', ['余姚少儿英语', `本站非 ${NAME} 官方网站`]],
    ['no registered name', ['示例启明 浙ICP备12345678号']],
  ])('no lone name beside %s', (_why, lines) => {
    expect(printedNames(lines).lone).toBeNull();
  });

  it.each([
    ['a map’s rights', [NAME, '地图数据 ©示例地图']],
    ['a picture of another’s', ['图片 © 杭州别家图片有限公司', NAME]],
    ['a menu on the line above', ['首页 师资 教学点', NAME]],
    ['a menu before it', [`首页 招商 ${NAME}`]],
    ['a menu without a first page', [`师资 课程 获奖名单 ${NAME}`]],
    ['a menu between bars', [`首页 | 师资 | 招商 | ${NAME}`]],
    ['a menu between dots', [`首页 · 师资 · 招商 · ${NAME}`]],
    ['a menu of one word a line', ['首页', '师资', '成功客户', NAME]],
    ['two writings of one number', [`${NAME} 浙ICP备12345678号`, '浙ICP备12345678-1']],
    ['what is denied of others', [`其行为与 ${NAME} 无关`]],
  ])('and it is one beside %s', (_why, lines) => {
    expect(printedNames(lines).lone).toBe(NAME);
  });
});
