import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import {
  About,
  type AboutList,
  contactsOf,
  NOTHING_SAID,
  saidBy,
} from '../../../../entrypoints/publish/about';
import { click, show, type } from '../stage';

let said: AboutList = NOTHING_SAID;
/** The section, with a button that opens another list. */
function Described({ other }: { other: AboutList }) {
  const [about, setAbout] = useState(NOTHING_SAID);
  said = about;
  return (
    <>
      <button type="button" id="open" onClick={() => setAbout(other)} />
      <About about={about} isFixed={false} onAbout={setAbout} />
    </>
  );
}

const OPENED = saidBy(
  {
    ...{ identity: '', title: '示例名单', publisher: '示例教育局', licence: 'CC0-1.0' },
    contacts: ['list@example.com', '0574-00000000'],
    ...{ entries: 0, sequence: 1, epoch: 1, issued: '', expires: '' },
    ...{ root: { keys: [], threshold: 1 }, release: { keys: [], threshold: 1 } },
    ...{ hasEdition: false, clock: null, changes: null },
  },
  NOTHING_SAID,
);

describe('what a list says of itself', () => {
  it.each(['title', 'publisher', 'contacts', 'licence', 'url'])(
    'the field for its %s keeps the keyboard from key to key, and every character',
    async (name) => {
      const { find } = await show(<Described other={OPENED} />, {});
      const field = find<HTMLInputElement>(`[name=${name}]`);
      await act(async () => field.focus());
      for (const text of ['a', 'a@', 'a@e ', 'a@e b']) await type(field, text);
      expect(find(`[name=${name}]`)).toBe(field);
      expect(document.activeElement).toBe(field);
      expect(field.value).toBe('a@e b');
    },
  );

  it('an empty line between two contacts stays while they are typed, and is not published', async () => {
    const { find } = await show(<Described other={OPENED} />, {});
    await type(find<HTMLTextAreaElement>('textarea'), 'a@example.com\n\n b');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('a@example.com\n\n b');
    expect(contactsOf(said.contacts)).toEqual(['a@example.com', 'b']);
  });

  it('shows those of the list that is opened, whatever was typed before', async () => {
    const { find } = await show(<Described other={OPENED} />, {});
    await type(find<HTMLTextAreaElement>('textarea'), 'old@example.com');
    await click(find('#open'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('list@example.com\n0574-00000000');
  });
});
