import { addDays, type Day } from '../../lib/domain/day';
import { toCsv } from '../../lib/tables/csv';

/**
 * The list of the demonstration: invented institutions on example hosts, one for every tier and gravity
 * that a page can show. Days are counted back from `today`, so that it never expires.
 */

const HEADERS =
  '机构名称 统一社会信用代码 品牌 网址 备案号 应用名称 开发者 版本 应用来源 通报类型 列入原因 处理结果 作出机关 列入日期 文号 原文链接 核验日期'.split(
    ' ',
  );

interface DemoRow {
  cells: Partial<Record<string, string>>;
  /** Days before today. */
  daysAgo: number;
}

const QIMING = {
  机构名称: '余姚市示例启明培训学校有限公司',
  统一社会信用代码: '91330281MA0EXAMP1T',
  品牌: '示例启明课堂',
  网址: 'qiming.example.com',
  备案号: '浙ICP备99999901号',
};

const ROWS: readonly DemoRow[] = [
  {
    daysAgo: 20,
    cells: {
      ...QIMING,
      列入原因: '以非法获取的学生个人信息电话营销',
      处理结果: '列入校外培训机构黑名单',
      作出机关: '余姚市教育局',
      文号: '示教〔2026〕1号',
    },
  },
  {
    daysAgo: 45,
    cells: {
      ...QIMING,
      列入原因: '购买、使用学生个人信息',
      处理结果: '罚款8万元',
      作出机关: '余姚市市场监督管理局',
      文号: '示市监处罚〔2026〕2号',
    },
  },
  {
    daysAgo: 60,
    cells: {
      机构名称: '上海示例在线信息技术有限公司',
      统一社会信用代码: '91310115MA0EXAMP2X',
      网址: 'online.example.org',
      列入原因: '通过登记的住所无法联系',
      处理结果: '列入经营异常名录',
      作出机关: '上海市浦东新区市场监督管理局',
    },
  },
  {
    daysAgo: 100,
    cells: {
      机构名称: '宁波示例晨光教育培训有限公司',
      统一社会信用代码: '91330200MA0EXAMP3N',
      品牌: '示例晨光英语',
      列入原因: '超出许可范围开展学科培训，逾期未改正',
      处理结果: '吊销办学许可证',
      作出机关: '宁波市教育局',
    },
  },
  {
    daysAgo: 30,
    cells: {
      机构名称: '杭州示例云帆艺术培训有限公司',
      列入原因: '预付费资金未纳入监管',
      处理结果: '约谈',
      作出机关: '杭州市消费者权益保护部门',
    },
  },
  {
    daysAgo: 75,
    cells: {
      机构名称: '示例星河教育科技有限公司',
      品牌: '示例星河网校',
      列入原因: '虚构原价，虚假宣传',
      处理结果: '警告、罚款20万元',
      作出机关: '北京市市场监督管理局',
    },
  },
  {
    daysAgo: 12,
    cells: {
      应用名称: '示例口算',
      开发者: '示例启明教育科技有限公司',
      版本: '7.4.620',
      应用来源: '应用宝',
      通报类型: '批次通报',
      列入原因: '超范围收集/违规收集；强制频繁过度索取权限',
      作出机关: '浙江省通信管理局',
    },
  },
  {
    daysAgo: 90,
    cells: {
      应用名称: '示例背单词',
      开发者: '上海示例在线信息技术有限公司',
      版本: '3.1.0',
      应用来源: '小米应用商店',
      通报类型: '下架处置',
      列入原因: '未经同意收集使用',
      作出机关: '上海市通信管理局',
    },
  },
  {
    daysAgo: 15,
    cells: {
      应用名称: '鲸鲨示例云课堂',
      版本: '2.0.1',
      应用来源: '华为应用市场',
      通报类型: '批次通报',
      列入原因: '未公开收集使用规则',
      作出机关: '宁波市互联网信息办公室',
    },
  },
];

/** The demonstration's table as CSV, ready for `build`. */
export function demoTable(today: Day): string {
  const rows = ROWS.map(({ cells, daysAgo }, at) => {
    const day = addDays(today, -daysAgo);
    const row: Partial<Record<string, string>> = {
      ...cells,
      列入日期: day,
      // A document is numbered in the year of its decision.
      文号: cells.文号?.replace('2026', day.slice(0, 4)),
      原文链接: `https://notices.example.org/${at + 1}.html`,
      核验日期: addDays(today, -7),
    };
    return HEADERS.map((header) => row[header] ?? '');
  });
  return toCsv([HEADERS, ...rows]);
}
