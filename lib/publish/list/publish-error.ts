import type { ListError } from '../../list/list-error';

/** A publish that the keys, the folder or the arguments do not allow; the message is for the publisher. */
export class PublishError extends Error {
  override name = 'PublishError';
}

type Kind = ListError['kind'];

/** What went wrong with a published list, for its publisher. */
const WORDS: Record<Kind, string> = {
  offline: '连接不上，或中途断开',
  blocked: '服务器拒绝访问，或转到别处',
  http: '服务器没有给出该文件',
  'not-a-list': '不是名单的文件，或文件不完整',
  'too-large': '超过大小上限',
  'wrong-root': '第一个根文件与指纹不符，是另一份名单',
  'wrong-hash': '内容与其散列值不符，文件已被改动或未传完整',
  'wrong-signature': '签名不足或不是该名单的密钥所签',
  'unknown-format': '格式版本比本程序新',
  'rolled-back': '版本倒退，或代次与根文件不一致',
  equivocation: '同一序号有两种不同的内容',
  lagging: '各处的名单都已过有效期，没有更新的',
  expired: '已过有效期',
  clock: '名单的签发时间晚于本机时间，请核对时钟',
  'bad-record': '有不合格式的记录',
  'state-mismatch': '条目数或摘要与清单不符',
  shrunk: '一周内显示过的条目减少或更名过半',
  storage: '存储空间不足',
  damaged: '存储的内容有缺损',
};

/** `内容与其散列值不符，……（wrong-hash: s/….ndjson …）` */
export const wordFault = (error: ListError): string => `${WORDS[error.kind]}（${error.message}）`;
