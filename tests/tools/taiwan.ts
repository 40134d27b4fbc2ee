import { inTaiwan } from '../../lib/build/taiwan';

/** `npm run taiwan -- TEXT`: what the messages for Taiwan make of a text in simplified Chinese. */
console.log(process.argv.slice(2).map(inTaiwan).join('\n'));
