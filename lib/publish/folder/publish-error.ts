import type { ListError } from '../../list/list-error';

/** A publish that the keys, the folder or the arguments do not allow; the message is for the publisher. */
export class PublishError extends Error {
  override name = 'PublishError';
}

type Kind = ListError['kind'];

/** What went wrong with a published list, and what its publisher does about it. */
const WORDS: Record<Kind, string> = {
  offline: '连接不上，或中途断开：请检查网络和网址，再试',
  blocked: '服务器拒绝访问，或转到别处：请看网址是否写对，网站是否不用登录就能打开',
  http: '缺少这个文件：网站上的，请看网址是否写对，再整个上传；名单文件夹里的，先从备份或网站取回，不要上传',
  'not-a-list':
    '不是名单的文件，或文件不完整：网站上的，请看网址是否写对，再整个上传；名单文件夹里的，先从备份或网站取回，不要上传',
  'too-large': '超过大小上限：请看是否混进了别的文件',
  'wrong-root':
    '第一个根文件与指纹不符，是另一份名单：请看订阅地址是否写对；root/1.json 被改动的，从备份取回',
  'wrong-hash':
    '内容与其散列值不符，文件已被改动或未传完整：网站上的，请整个上传；名单文件夹里的，先从备份或网站取回，不要上传',
  'wrong-signature': '签名不足或不是该名单的密钥所签：请用这份名单自己的发布密钥重新发布',
  'unknown-format': '格式版本比本程序新：请换用新版的程序',
  'rolled-back': '版本倒退，或代次与根文件不一致：请上传最新的一版，latest.json 最后传',
  equivocation: '同一序号有两种不同的内容：请只留一处发布，再 build 一次并上传',
  lagging: '各处的名单都已过有效期，没有更新的：请运行 renew，再上传',
  expired:
    '已过有效期：请运行 renew，再上传；根文件（root/）过期的，请核对时钟，再用 rotate --root-key FILE --key FILE 延长',
  clock: '名单的签发时间晚于本机时间，请核对时钟',
  'bad-record': '有不合格式的记录：请用 build 重新发布',
  'state-mismatch': '条目数或摘要与清单不符：请用 build 重新发布，再整个上传',
  shrunk: '一周内显示过的条目减少或更名过半：请看是否少给了表格；确实如此，用户确认后才会更新',
  storage: '存储空间不足：请腾出空间，再试',
  damaged: '存储的内容有缺损：请从备份取回',
};

/** `内容与其散列值不符，……（wrong-hash: s/….ndjson …）` */
export const wordFault = (error: ListError): string => `${WORDS[error.kind]}（${error.message}）`;
