/**
 * Does the address that was opened name another list than the one that lies here? What a chat or a sentence put behind
 * the fingerprint (`#wechat_redirect`, a stop) is no part of it.
 */
export function isNamedOtherwise(identity: string, hash: string): boolean {
  const named = new URLSearchParams(hash.slice(1)).get('root');
  const [digits = ''] = /^[0-9a-f]*/i.exec(named ?? '') ?? [];
  return named !== null && digits.toLowerCase() !== identity;
}
