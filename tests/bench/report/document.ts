import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import type { Kept } from '../harness/kept';
import type { Machine } from '../harness/machine';
import { OPERATIONS } from '../harness/operations';
import type { Row } from '../harness/row';
import { budgetCells } from './budgets';
import { cellsOf, tableOf } from './cells';

const FILE = join(ROOT, 'docs/benchmarks.md');

const machineLine = ({ processor, cores, memoryGiB, system, node, browsers }: Machine): string =>
  [`${processor}, ${cores} cores, ${memoryGiB} GiB`, system, `Node ${node}`, ...browsers].join(
    '; ',
  );

function head(kept: readonly Kept[]): string {
  const machines = [...new Set(kept.map(({ machine }) => machineLine(machine)))];
  const days = [...new Set(kept.map(({ day }) => day))].sort();
  return `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- scan lookup\` measures some of it, \`--full\` adds a million
entries and every saved page.

Machine: ${machines.join(' · ')}. Measured on ${days.join(', ')}.

How to read it: every figure is a median, with the tenth and ninetieth percentile in brackets where there are
several samples. Lists are invented: three names and two identifiers an entry. In Node each measure runs in a process of
its own. A line that is not called Jianxun is a limit: reading the bytes or the text at all, or a message that carries
nothing. What was not found is said beside its figure.`;
}

/** Write `docs/benchmarks.md` anew from what the last runs left. */
export function writeDocument(kept: readonly Kept[]): void {
  const rows = kept.flatMap((each) => each.rows);
  const sections = Object.keys(OPERATIONS).flatMap((id) => sectionOf(id, rows));
  const budgets = ['## Budgets', tableOf(budgetCells(rows))].join('\n\n');
  writeFileSync(FILE, `${[head(kept), budgets, ...sections].join('\n\n')}\n`);
}

function sectionOf(id: string, all: readonly Row[]): string[] {
  const rows = all.filter(({ operation }) => operation === id);
  const operation = OPERATIONS[id];
  if (rows.length === 0 || !operation) return [];
  return [[`## ${operation.title}`, operation.about, tableOf(cellsOf(rows))].join('\n\n')];
}
