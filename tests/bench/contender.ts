import { contenderOf } from './harness/contenders';
import type { Job } from './harness/task';

/**
 * One contender in a process of its own, so that no other's heap, compiled code or garbage is in its
 * figures. Gets a `Job` as JSON, prints its figures as the last line.
 */
const job = JSON.parse(process.argv[2] ?? '') as Job;
const measure = await contenderOf(job).load();
console.log(JSON.stringify(await measure(job.size)));
