import { describe, expect, it } from 'vitest';
import { EditionField, NO_EDITION } from '../../../../entrypoints/publish/edition';
import { NO_KEYS } from '../../../../entrypoints/publish/held-keys';
import { KeysSection } from '../../../../entrypoints/publish/keys';
import { ListSection } from '../../../../entrypoints/publish/published-list';
import { TablesSection } from '../../../../entrypoints/publish/tables';
import { chooseFile, settle, show } from '../stage';

const nothing = () => {};

/** A file that was moved after it was chosen. */
function gone(name: string): File {
  const file = new File(['x'], name);
  const fail = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  return Object.assign(file, { arrayBuffer: fail, text: fail });
}

async function choose(field: HTMLInputElement, file: File): Promise<void> {
  await chooseFile(field, file);
  await settle();
}

describe('a chosen file that cannot be read', () => {
  it.each([
    ['table', '甲.xlsx', <TablesSection key="t" tables={null} isBusy={false} onFiles={nothing} />],
    [
      'key',
      'release.key.json',
      <KeysSection
        key="k"
        list={null}
        job="publish"
        keys={NO_KEYS}
        onKeys={nothing}
        onJob={nothing}
      />,
    ],
    [
      'web edition',
      'jianxun-web.zip',
      <EditionField key="e" atHand={NO_EDITION} hasEdition={false} onEdition={nothing} />,
    ],
    [
      'published list',
      'v1.zip',
      <ListSection key="l" list={null} isBusy={false} hasTables={false} onList={nothing} />,
    ],
  ])('is told by its name: %s', async (_, name, section) => {
    const { find, findAll, text } = await show(section, {});
    for (const field of findAll('input[type=file]'))
      await choose(field as HTMLInputElement, gone(name));
    expect(find('[role=alert]').textContent).toContain(name);
    expect(text()).toContain(`“${name}”读不出来，可能已移走或正被占用。请再选一次。`);
    expect(findAll('[role=alert]')).toHaveLength(1);
  });
});
