import { act, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Call } from '../../../entrypoints/call/call';
import { Popup } from '../../../entrypoints/popup/popup';
import { RecordSheet } from '../../../entrypoints/record/record';
import type { RequestName } from '../../../lib/messages/to-worker';
import { button, click, refuse, type Stage, settle, show, type } from '../entrypoints/stage';

/** Where something is asked for again in vain, that is to be seen, and the keyboard stays. */

const lookUp = async (stage: Stage, field: string): Promise<void> => {
  await type(stage.find<HTMLTextAreaElement>(field), '示例启明');
  await settle();
};

type Case = [RequestName, () => ReactNode, ((stage: Stage) => Promise<void>)?];

const CASES: readonly Case[] = [
  ['record', () => <RecordSheet entry={{ list: 'builtin', id: 'a' }} />],
  ['page', () => <Popup tab={7} />],
  ['lookup', () => <Popup tab={null} />, (stage) => lookUp(stage, 'textarea')],
  ['lookup', () => <Call name="" />, (stage) => lookUp(stage, '[name=name]')],
];

it.each(CASES)('%s is asked for again', async (name, view, prepare) => {
  const fail = refuse('internal', '');
  let end = () => {};
  let answer: () => unknown = fail;
  const stage = await show(view(), { [name]: () => answer() });
  await prepare?.(stage);
  const said = () => stage.find('.error-note button').textContent;
  expect(said()).toBe('重试');
  answer = () => new Promise<void>((resolve) => (end = resolve)).then(fail);
  const retry = button(stage.findAll('.error-note button'), '重试');
  retry.focus();
  await click(retry);
  expect(said()).toBe('正在载入……');
  await settle();
  await act(async () => end());
  await settle();
  expect(said()).toBe('重试');
  expect(document.activeElement).toBe(retry);
});
