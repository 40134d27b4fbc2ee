import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Button, FileButton } from '../../../components/fields';
import { show } from '../entrypoints/stage';

it('an idle button keeps the keyboard, does nothing and sends no form', async () => {
  const [press, send] = [vi.fn(), vi.fn()];
  const { find } = await show(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Button type="submit" isIdle onClick={press}>
        x
      </Button>
    </form>,
    {},
  );
  find('button').focus();
  await act(async () => find('button').click());
  expect(document.activeElement).toBe(find('button'));
  expect(find('button').ariaDisabled).toBe('true');
  expect([press.mock.calls, send.mock.calls]).toEqual([[], []]);
});

it.each([true, false])('a file field opens only where it is not idle: %s', async (isIdle) => {
  const { find } = await show(<FileButton label="x" isIdle={isIdle} onFile={() => {}} />, {});
  find('input').focus();
  let isOpened = false;
  window.addEventListener(
    'click',
    (event) => {
      isOpened = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  await act(async () => find('input').click());
  expect(isOpened).toBe(!isIdle);
  expect(document.activeElement).toBe(find('input'));
});
