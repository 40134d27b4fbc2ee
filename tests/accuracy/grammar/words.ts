import type { Draw } from '../types';

/** Words around the names: what real pages say and what says nothing about whose page it is. */

/** Separators between the parts of a title. */
export const BARS = [
  '-',
  ' - ',
  '_',
  '|',
  ' | ',
  '｜',
  '—',
  ' · ',
  '：',
  '，',
  '\n',
  '》',
  '🔥',
  '★',
];
/** Columns and slogans that say nothing about who speaks. */
export const COLUMNS = [
  '首页',
  '课程介绍',
  '走进我们',
  '师资力量',
  '校区风采',
  '最新课程',
  '学员作品',
];
export const SLOGANS = ['少儿英语', '小学奥数', '一对一辅导', '寒假班报名', '让学习更轻松'];
export const TAILS = ['官网', '官方网站', ' 官网', '-官网', '首页', '网站'];
/** Places that none of the listed subjects is registered in, nor near. */
export const ELSEWHERE = ['杭州', '广州', '沈阳', '昆明', '哈尔滨', '厦门'];
/** Hosts of nobody in particular. */
const HOSTS = ['school', 'www.learn', 'edu', 'm.course', 'class', 'www.study'];

/** A page on a host that says nothing. */
export const anyUrl = (draw: Draw): string =>
  `https://${draw.one(HOSTS)}${draw.below(900)}.example.org/${draw.one(['', 'p/1.html', 'about'])}`;

const OTHER_STEMS = ['墨竹', '柚橙', '鹿鸣坊', '蓝鲸号', '晴岚', '楠枫'];
const OTHER_CITIES = ['杭州', '广州', '沈阳', '昆明'];

/** A company that is not listed, with its region. */
export const otherCompany = (draw: Draw): string =>
  `${draw.one(OTHER_CITIES)}别家${draw.one(OTHER_STEMS)}${draw.one(['教育科技', '网络科技', '文化传播'])}有限公司`;

export const NEUTRAL_TITLES = ['欢迎您', '课程介绍', '我们的课堂', '少儿英语入门', '在线学习'];
