const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

const PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');
/** `张三` alone, as a developer that is a natural person would be printed. */
export const isPersonName = (text: string): boolean => PERSON.test(text);

/** `手机` numbers are personal whoever answers them (13x–19x, 11 digits). */
export const isMobile = (text: string): boolean =>
  /^(?:\+?86)?1[3-9]\d{9}$/.test(text.normalize('NFKC').replace(/[\s-]/g, ''));

const PERSONAL_NUMBERS =
  /(?<!\d)(?:1[3-9]\d{9}|\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx])(?![\dXx])/g;

/** A text without mobile numbers and identity card numbers (GB 11643). */
export const withoutPersonalNumbers = (text: string): string =>
  text.replace(PERSONAL_NUMBERS, '（号码略）');

const ROLE_AND_NAME = new RegExp(
  `(?:法定代表人|负责人|校长|举办者|经营者|联系人|当事人)[:：为系是]?[${SURNAMES}]`,
  'u',
);

/** Does a text seem to name a natural person by role, as in 法定代表人王某? */
export const mentionsPerson = (text: string): boolean => ROLE_AND_NAME.test(text);
