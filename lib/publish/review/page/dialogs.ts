import type { Words } from '../words';
import { element } from './elements';

/** A dialog that is closed by its form, its button or Escape; gives what was typed, or null. */
function openDialog(
  title: string,
  content: readonly HTMLElement[],
  words: Words,
  read: () => string,
): Promise<string | null> {
  return new Promise((resolve) => {
    let answer: string | null = null;
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 'dialog-title' },
      element(
        'form',
        {
          method: 'dialog',
          on: {
            submit: () => {
              answer = read();
            },
          },
        },
        element('h2', { id: 'dialog-title' }, title),
        ...content,
        element(
          'div',
          { class: 'row' },
          element('button', { class: 'main' }, words.ok),
          element('button', { type: 'button', on: { click: () => dialog.close() } }, words.cancel),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for one value. */
export function askFor(
  title: string,
  { type, value }: { type: 'text' | 'number' | 'date'; value: string },
  words: Words,
): Promise<string | null> {
  const input = element('input', {
    id: 'asked',
    type,
    required: true,
    autocomplete: 'off',
    ...(type === 'number' && { min: '1', max: '365' }),
    'aria-labelledby': 'dialog-title',
  });
  input.value = value;
  return openDialog(title, [input], words, () => input.value);
}

/** What each key does, and whether single keys count at all: some people speak their input. */
export async function showHelp(words: Words, areOn: boolean): Promise<boolean> {
  const toggle = element('input', { type: 'checkbox', id: 'single-keys' });
  toggle.checked = areOn;
  const keys = words.keys.flatMap(([key, what]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, what),
  ]);
  const content = [
    element('dl', {}, ...keys),
    element('label', { class: 'check', for: 'single-keys' }, toggle, words.singleKeys),
  ];
  const read = () => (toggle.checked ? 'on' : 'off');
  const answer = await openDialog(words.help, content, words, read);
  return answer === null ? areOn : answer === 'on';
}
