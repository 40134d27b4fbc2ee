import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Translate } from '../../../lib/wording/messages/translate';

function Title({ useWords }: { useWords(language: 'en'): Translate | null }) {
  const t = useWords('en');
  return t && <h1>{t('app.name')}</h1>;
}

it('a language whose file cannot be read leaves words in zh-CN, not an empty page', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Only zh-CN is in the memory of fresh modules.
  vi.resetModules();
  const { useTranslator } = await import('../../../components/app');
  const fetching = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  const container = document.createElement('div');
  const root = createRoot(container);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    fetching.mockRestore();
  });
  await act(async () => root.render(<Title useWords={useTranslator} />));
  expect(container.textContent).toBe('鉴训');
  expect(fetching.mock.calls.length).toBeLessThan(4);
});
