/** The law's texts as the government publishes them, and the register of laws in force. */
const LAWS = {
  personalInformation: 'https://www.gov.cn/xinwen/2021-08/20/content_5632486.htm',
  minors: 'https://www.gov.cn/xinwen/2020-10/18/content_5552113.htm',
  minorsOnline: 'https://www.gov.cn/zhengce/content/202310/content_6911288.htm',
  consumers: 'https://www.gov.cn/jrzg/2013-10/25/content_2515601.htm',
  civilCode: 'https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm',
} as const;

export const LAW_REGISTER = 'https://flk.npc.gov.cn/';

/**
 * What the law gives a parent, each in one sentence of the message files that says no more than the
 * article does: `rights.<key>` the sentence, `rights.<key>.source` law and article.
 */
export const RIGHTS = [
  { key: 'guardian', url: LAWS.personalInformation },
  { key: 'basis', url: LAWS.personalInformation },
  { key: 'advertising', url: LAWS.consumers },
  { key: 'quiet', url: LAWS.civilCode },
  { key: 'access', url: LAWS.personalInformation },
  { key: 'erase', url: LAWS.minors },
  { key: 'leak', url: LAWS.personalInformation },
  { key: 'leakOnline', url: LAWS.minorsOnline },
  { key: 'complain', url: LAWS.personalInformation },
  { key: 'penalty', url: LAWS.consumers },
  { key: 'public', url: LAWS.personalInformation },
] as const;
