import { type Job, MEASURES } from './node';

/**
 * One measure at one size in a process of its own, so that nothing else's heap, compiled code or garbage is in
 * its figures. Gets a `Job` as JSON, prints its figures as the last line.
 */
const { task, size } = JSON.parse(process.argv[2] ?? '') as Job;
const figures = JSON.stringify(await MEASURES[task](size));
// A look-up lets its text go by a timer, for which nobody waits here.
process.stdout.write(`${figures}\n`, () => process.exit());
