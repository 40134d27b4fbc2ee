import { describe, expect, it } from 'vitest';
import { isNamedOtherwise } from '../../../../web/lookup/named-otherwise';

const HERE = 'ab'.repeat(32);

describe('the fingerprint in the address of a list’s page', () => {
  it.each([
    '',
    '#about',
    `#root=${HERE}`,
    `#root=${HERE.toUpperCase()}`,
    `#root=${HERE}&from=chat`,
    `#root=${HERE}#wechat_redirect`,
    `#root=${HERE}。`,
    `#root=${HERE}.`,
    `#root=${encodeURIComponent(`${HERE}。`)}`,
  ])('is this list’s: %s', (hash) => {
    expect(isNamedOtherwise(HERE, hash)).toBe(false);
  });

  it.each([
    `#root=${'0'.repeat(64)}`,
    `#root=${HERE.slice(1)}`,
    `#root=${HERE}0`,
    `#root=x${HERE}`,
    '#root=',
  ])('is another one’s: %s', (hash) => {
    expect(isNamedOtherwise(HERE, hash)).toBe(true);
  });
});
