import { writeFileSync } from 'node:fs';
import { isDay } from '../../lib/domain/day';
import { openTables } from '../../lib/publish/node/read-tables';
import { toCsv } from '../../lib/tables/csv';
import { listedRows } from './listed-rows';

/** `npx tsx tests/tools/bundled-sources.ts TABLE OUT.csv DAY COLUMN…`: writes a source table of the bundled list. */
const [path, out, asOf, ...dropped] = process.argv.slice(2);
if (!path || !out || !asOf || !isDay(asOf)) throw new Error('TABLE OUT.csv YYYY-MM-DD COLUMN…');
const [table, ...others] = await openTables([path]);
if (!table || others.length > 0) throw new Error(`several tables in ${path}`);
const rows = await listedRows(table, asOf, dropped);
writeFileSync(out, toCsv(rows));
console.log(`${out}: ${rows.length - 1} rows`);
