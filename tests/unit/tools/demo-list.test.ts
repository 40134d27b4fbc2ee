import { expect, it } from 'vitest';
import { entriesOf, readPublished } from '../../../lib/publish/folder/published';
import { openPlace } from '../../../lib/publish/node/list-place';
import { readGuide } from '../../e2e/publisher-guide';
import { publishDemoList } from '../../tools/demo-list';
import { demoTable } from '../../tools/demo-table';

/** The sample list of invented units: made by the publisher's own commands, as the demo and the guide use it. */

it('is followed over HTTP and holds invented institutions', async () => {
  const { subscription, live, serving } = await publishDemoList(Date.parse('2026-11-24T04:00:00Z'));
  try {
    const { read, identity } = openPlace(subscription);
    const list = await readPublished(read, { known: identity });
    expect(list?.signed?.identity).toBe(identity);
    expect(list?.state.size).toBe(live);
    const entries = list ? [...entriesOf(list).values()] : [];
    expect(entries.filter(({ kind }) => kind === 'institution').length).toBeGreaterThan(4);
    for (const { names } of entries) expect(names[0]?.text).toContain('示例');
  } finally {
    await serving.close();
  }
});

it('lends its rows to the guide for publishers', () => {
  const rows = demoTable('2026-11-24').split('\n');
  const filled = readGuide()
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === 'fill' ? step.rows : []));
  expect(filled.length).toBeGreaterThan(2);
  for (const [name = '', result = '', authority = '', , source = ''] of filled)
    expect(
      rows.filter((row) => [name, result, authority, source].every((cell) => row.includes(cell))),
    ).toHaveLength(1);
});
