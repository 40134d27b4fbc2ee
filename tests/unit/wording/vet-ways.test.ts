import { describe, expect, it } from 'vitest';
import { LOOKUP_WAYS } from '../../../lib/domain/lookup';
import { isSureWay, VET_WAYS } from '../../../lib/domain/vet';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { howText, wayAloneText, wayText } from '../../../lib/wording/vet-ways';

const zh = createTranslator('zh-CN');

it('every way in which something is met has its words', () => {
  for (const way of LOOKUP_WAYS) expect(howText(zh, way)).not.toContain(way);
});

describe('请核对', () => {
  const times = (text: string) => text.split('请核对').length - 1;

  it.each(VET_WAYS)('is said once of %s where it stands alone, unless it is sure', (way) => {
    expect(times(wayAloneText(zh, way))).toBe(isSureWay(way) ? 0 : 1);
  });

  it.each(VET_WAYS)('is not said again of %s beside a state that says it', (way) => {
    expect(times(wayText(zh, way))).toBe(0);
  });
});
