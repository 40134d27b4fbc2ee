import { promisesOf, REQUEST, SIGNED, SYNC, VERIFY, vector } from './promise';

const FOLD = 'unit/list/fold.test.ts';
const SPEC = 'unit/list/spec.test.ts';
const SUBSCRIPTIONS = 'unit/worker/lists/subscriptions.test.ts';
const HISTORIES = 'unit/list/histories.test.ts > history *';
const COMMANDS = 'unit/publish/commands/commands.test.ts';
const FAULTS = `${SYNC}/faults.test.ts > a fault is told, changes nothing, and is mended by the next good publish`;

export const FORMAT = promisesOf('lib/list/FORMAT.md', [
  [
    'whoever carries it (a CDN, a mirror, a lapsed domain, a hostile network) can neither add, remove, replay nor freeze an entry',
    'unit/list/fuzz.test.ts > refuses hostile files with a ListError and nothing else, seed *',
    vector('an older sequence'),
    'e2e/list-stories.test.ts > stories of lists* > fast-forward*',
  ],
  [
    'All files lie below one base URL that ends in `/`',
    'unit/list/vectors.test.ts > are what the publisher writes, byte by byte',
  ],
  ['Text is UTF-8 without a byte order mark', vector('bytes that are no UTF-8')],
  [
    'A client that meets another number must say that it does not know the format and must change nothing.',
    vector('another format version'),
    vector('a manifest of another format version'),
    `${FAULTS} > another format of latest`,
    `${FAULTS} > another format of the manifest`,
  ],
  [
    'Fields that a client does not know are left out by it and are no error.',
    vector('a manifest with fields of a later version'),
    `${FOLD} > records > keeps the line as it stands, and leaves unknown fields out of the entry`,
  ],
  [
    'counted in Beijing time. Whole numbers are from 0 to 2^53-1.',
    'unit/domain/day.test.ts > days > counts days in Beijing time',
    vector('a sequence beyond 2^53-1'),
  ],
  [
    'The identity of a list is the SHA-256 of its file `root/1.json`.',
    vector('another identity'),
    `${VERIFY} > the first root > is the one whose hash was subscribed`,
  ],
  [
    'a client asks all of them and takes the newest',
    `${SYNC}/mirrors.test.ts > mirrors > are told, and all asked, before the newest is taken`,
    `${SYNC}/mirrors.test.ts > mirrors > one that * hides nothing of the others`,
  ],
  ['eight at most', 'unit/domain/subscription.test.ts > takes eight mirrors at most'],
  [
    'A trailing `index.html` or `latest.json` is no part of an address.',
    'unit/domain/subscription.test.ts > reads *',
  ],
  [
    'A signature is Ed25519 (RFC 8032, pure) over exactly these bytes',
    'unit/list/blocks.test.ts > Ed25519 of * > signs and verifies RFC 8032 vector *',
    vector('a payload of which a byte is altered'),
    'unit/list/hostile.test.ts > a signed file > with a base64 of white space, of odd length or with an URL alphabet is refused',
  ],
  [
    'A key whose id is not its own hash counts for nothing.',
    `${VERIFY} > the first root > counts no signature of a key whose id is not the hash of its bytes`,
  ],
  [
    '`root` signs roots and is kept offline. `release` signs `latest.json`.',
    vector('signed by root keys'),
    `${VERIFY} > the first root > by release keys`,
  ],
  [
    'A role has signed when at least `threshold` _distinct_ keys of it have. Two signatures of one key are one; those of strangers count for nothing and harm nothing.',
    vector('root 2 by one key twice'),
    vector('the same payload with one signature more'),
    `${VERIFY} > the first root > by strangers`,
    `${VERIFY} > latest > below the threshold`,
  ],
  [
    'neither the old keys alone nor new ones alone can change who signs',
    `${VERIFY} > the next root > rotated, by new keys alone`,
    `${VERIFY} > the next root > rotated, by old keys alone`,
    vector('root 2 by its own new key alone'),
  ],
  [
    "`version` must be the number in the file's name (TUF 5.3.5).",
    vector('root 2 says version 3'),
    `${VERIFY} > the next root > an older version again`,
  ],
  [
    '`epoch` must not be lower than that of the version before.',
    `${VERIFY} > the next root > never lowers the epoch`,
  ],
  [
    'Only the last root of the chain must not have expired',
    vector('the last root has expired'),
    `${VERIFY} > the next root > only has to be fresh when it is the last`,
  ],
  [
    'A root of which a role has fewer usable keys than its threshold is refused: it could never sign.',
    `${VERIFY} > the next root > is refused where its release keys cannot reach their threshold`,
    `${VERIFY} > the first root > counts no key of small order towards a threshold`,
  ],
  [
    'count for nothing; a signature is checked without the cofactor, so that every client answers alike',
    'unit/list/blocks.test.ts > keys and signatures of small order, or not written canonically > are the eight points, and are refused as keys and as R by both',
    'unit/list/blocks.test.ts > keys and signatures of small order, or not written canonically > are answered alike where a point of small order is mixed into key or R',
  ],
  [
    'ask for the next version until it is absent',
    `${VERIFY} > the chain > is followed to its end, and from the trusted root on`,
  ],
  [
    'Absent is what is answered by a status below 500 other than 200 (and other than 408, 425, 429), by 511',
    `${SYNC}/http.test.ts > another status than 200 > * is as absent for the next root`,
  ],
  [
    'Any other file that is refused so is "blocked" or "not a list", and worded so',
    `${SYNC}/http.test.ts > another status than 200 > * is told of any other file, and changes nothing`,
  ],
  ['at most 256 steps a run', `${VERIFY} > the chain > is followed for 256 steps a run`],
  [
    'Each verified root is kept at once',
    `${SYNC}/mirrors.test.ts > mirrors > leave no root behind that was verified before a place broke off`,
    `${SYNC}/mirrors.test.ts > mirrors > tell of a new root that the first one holds back`,
    `${SUBSCRIPTIONS} > roots > follows the chain, and a higher epoch resets the sequence`,
  ],
  [
    'Its high-water mark (5.3) is raised when all of section 5 holds, before anything else is fetched',
    `${SUBSCRIPTIONS} > high-water mark > is raised by the release, even when its files cannot be read yet`,
  ],
  [
    'The manifest that it names, if that is not live already.',
    `${SUBSCRIPTIONS} > when a list is looked at > takes a re-signed manifest without building anything`,
  ],
  [
    'At most `manifest.bytes` are read; number of bytes and hash must be those that are signed, before the content is looked at',
    vector('a manifest of which a byte is altered'),
    vector('a manifest that is cut off'),
  ],
  [
    'With several addresses each version is taken from whichever has it.',
    `${SYNC}/mirrors.test.ts > mirrors > may each have a part of the roots and of the files, and one look finds them all`,
  ],
  [
    'Each segment whose hash is not stored for this list yet, likewise by its size and hash',
    vector('a segment of which a byte is altered'),
    vector('another segment in its place'),
    `${SYNC}/resume.test.ts > resumes after a death at every step, without fetching a stored segment again`,
  ],
  [
    'Lists share no segment',
    `${SUBSCRIPTIONS} > subscribe and unsubscribe > shares nothing with another list: its host sees no more than if that one were not followed`,
    `${SUBSCRIPTIONS} > subscribe and unsubscribe > asks for another list’s segment also after a look that failed`,
  ],
  [
    'the old list stays until the user accepts',
    `${SYNC}/shrink.test.ts > the user is asked before > *`,
    `${SYNC}/shrink.test.ts > the user is asked before > a list is halved again and again within a week`,
    `${FAULTS} > more than half is gone`,
    `${FAULTS} > all are swapped for others`,
    'unit/worker/lists/pause.test.ts > a list that lost more than half > stays as it was until the user takes it',
  ],
  [
    'A root of a higher epoch authorises the state that is signed under it, whatever its size',
    `${SYNC}/shrink.test.ts > nobody is asked > when a root of a new epoch clears what a thief added, whatever its size`,
  ],
  [
    'A fault anywhere before leaves the old one; one bad publish changes nothing.',
    `${FAULTS} > *`,
    `${SYNC}/resume.test.ts > keeps the old list when a step fails, and what is stored for the next look`,
    'e2e/list-kills.test.ts > killed at random* > stays exactly the old list or the new one over * kills, and fetches no finished segment again',
  ],
  [
    'is "not a list", and worded so',
    vector('a web page'),
    vector('a web page for a root'),
    vector('empty'),
    vector('a segment that is a web page'),
    `${FAULTS} > latest is a web page`,
  ],
  [
    "and nothing but the path, follow no redirect, leave nothing in the browser's cache, and use https",
    'e2e/list-requests.test.ts > requests for a list* > are answered by the server each time, never by a copy that the browser kept',
    REQUEST,
    'unit/domain/subscription.test.ts > lets no other plain http through by the flag',
    `${FAULTS} > a redirect`,
  ],
  [
    'Signed by the release role of the newest root (3.3), before anything in it is read',
    vector('signed by the release key of the root before'),
    'unit/list/hostile.test.ts > a signed file > latest nested to its cap is refused before its signature is looked for',
  ],
  ['`epoch` and `sequence` are at least 1', vector('a sequence beyond 2^53-1')],
  [
    'in two places; the larger counts',
    `${SUBSCRIPTIONS} > high-water mark > survives the loss of *`,
    `${SYNC}/lost.test.ts > a database deleted by hand > opens no way for an older list`,
  ],
  [
    'It outlives the removal of the list, so that following it again is no way back to an older state.',
    `${SUBSCRIPTIONS} > subscribe and unsubscribe > opens no way for an older list when it is followed again`,
  ],
  [
    'The same payload under the same number is "already current", however its envelope looks',
    vector('the list that was seen before'),
    vector('the same payload with one signature more'),
    `${SYNC}/mirrors.test.ts > one number, two payloads > is not the same payload signed again`,
  ],
  [
    'what is lower than the high-water mark is refused',
    vector('an older sequence'),
    vector('an older epoch'),
    vector('an epoch that the root does not have'),
  ],
  [
    'Order comes from sequence alone, never from dates.',
    `${SYNC}/look.test.ts > dates of a list > decide no order: a later number with an earlier date is the newer one`,
  ],
  [
    "The newest release's `issued` sets a floor for its own list, if the clock agreed, and no later than the clock.",
    `${SYNC}/clock.test.ts > a clock that was set back > shows nothing again that has ended by the list’s own day`,
    `${SYNC}/clock.test.ts > a list of the future > dated two days ahead moves nobody’s time`,
  ],
  [
    'A floor for all lists needs two lists, and half of them, to agree, as long as they are followed.',
    `${SYNC}/clock.test.ts > what several lists agree on > of * is *`,
    `${SYNC}/clock.test.ts > two lists of the future that agree > hold everybody’s time no longer than they are followed`,
  ],
  [
    "The bundled list's day is one too.",
    `${SYNC}/clock.test.ts > the bundled list > tells of a clock that was wrong from the first day on`,
  ],
  [
    'a thief of the release key who signed sequence 2^53-1 freezes the list only until the next root has a higher epoch and another key',
    vector('a stolen release key’s last sequence, voided by a new epoch'),
    'e2e/list-stories.test.ts > stories of lists* > fast-forward*',
  ],
  [
    'with several addresses a client passes over it in silence and says so only when all of them lag and what it has is past `expires`, or older than a release that was seen',
    `${SYNC}/mirrors.test.ts > places that lag > are passed over in silence while the list at hand holds`,
    `${SYNC}/mirrors.test.ts > places that lag > are told when all of them lag past its end`,
    `${SYNC}/mirrors.test.ts > places that lag > hide no later release that was seen and could not be fetched`,
  ],
  [
    'The live list stays, the user is told, that number is void for good, and nothing is taken until the sequence rises.',
    vector('another payload under the same number'),
    `${SYNC}/mirrors.test.ts > one number, two payloads > *: kept, told and stopped until the number rises`,
    `${SYNC}/mirrors.test.ts > one number, two payloads > of a new number: neither is taken, then or later`,
  ],
  [
    'Past it the data stays, with its date beside it; verdicts that rest on a name alone are dropped.',
    vector('expired'),
    `${FAULTS} > expired`,
    'unit/match/judge.test.ts > time > past the end of the list: *',
  ],
  [
    'So it is past the end of the root that names its keys, whatever a thief of the release key has signed.',
    `${SYNC}/clock.test.ts > a clock that was set back > takes no list for fresh whose root has ended, however far off a thief has put its own end`,
  ],
  [
    'is told ("the list\'s date lies ahead of this computer\'s clock") and taken all the same',
    vector('dated ahead of the clock'),
    `${SYNC}/clock.test.ts > a list of the future > is taken, told, and moves no other list’s time`,
  ],
  [
    'so that a clock which was set back shows nothing again that has ended',
    `${SYNC}/clock.test.ts > a clock that was set back > shows nothing again that has ended by the list’s own day`,
  ],
  [
    'A client waits at least `minWait` seconds between two looks that went well, but never more than a day',
    `${SUBSCRIPTIONS} > when a list is looked at > keeps to minWait*`,
  ],
  [
    '`asOf` is the day whose lifecycle the publisher applied.',
    `${SPEC} > the worked example > states the * of the vectors`,
  ],
  [
    'A segment is one gzip member (RFC 1952) of at most 1 MiB, its header without time, name or system (byte 9 is 255), without optional fields, and nothing behind it:',
    'unit/list/blocks.test.ts > gzip > goes there and back, with equal bytes for equal input and a header without system',
    'unit/list/blocks.test.ts > a gzip file is one member with nothing behind it > refused with *',
    vector('a segment larger than the cap'),
  ],
  [
    'It inflates to exactly `inflated` bytes; a client stops at the first byte beyond.',
    vector('a segment that inflates to more than is signed'),
    vector('a segment that inflates to less'),
    'unit/list/blocks.test.ts > gzip > refuses a bomb after the cap, and what is no complete gzip file',
  ],
  [
    'Nothing else stands around a record: no carriage return, no blank.',
    'unit/list/fold.test.ts > records > refuses *, naming file and line',
  ],
  [
    'Inside are exactly `records` lines of UTF-8, each ended by one line feed, also the last.',
    vector('a record too many'),
    vector('a half line at the end'),
    vector('an empty line'),
    `${FAULTS} > too few records`,
  ],
  [
    'One wrong record refuses its segment, and with it the publish: a list is never applied in part.',
    vector('put and del at once'),
    `${FAULTS} > a record that breaks the schema`,
    `${FAULTS} > half a line`,
  ],
  [
    'A word that a client does not know is no wrong record.',
    `${FOLD} > records of a newer format > keep what is known, and are told from the others`,
    `${FOLD} > records of a newer format > count as puts where nothing of them is usable`,
    `${FOLD} > records of a newer format > are no list to work on for who does not know them`,
    'unit/worker/lists/several-lists.test.ts > of one followed list > what is of a newer format is left out part by part, counted and told',
  ],
  [
    'a `put` replaces the entry of its id, a `del` removes it, and may find nothing',
    'unit/list/vectors.test.ts > a client with the Ed25519 of * > folds the list to the state that is told',
    `${HISTORIES} > folds to what was published, at every step`,
  ],
  [
    'The digest is the sum modulo 2^64 of the hash of each live line',
    `${SPEC} > describes the digest that the code computes`,
  ],
  [
    'It catches a fold, a merge or a store that loses or revives a record.',
    vector('a segment that revives what was deleted'),
    vector('a segment too few'),
  ],
  [
    'A client of a version that does not know the field leaves it out, as any unknown field, and takes the rest.',
    'unit/domain/entry.test.ts > what the subject replied > is left out by version 0.2.0, which takes the rest of the entry',
  ],
  [
    "It is signed with the act and shown below it as the subject's own words; it changes nothing of what the act says or of how long it is shown.",
    'unit/publish/entries/reply.test.ts > a reply of the listed unit > takes nothing away from the act',
    'dom/entrypoints/record/record.test.tsx > the record page > shows what the unit replied below the act, with whose words they are',
    'unit/wording/reply.test.ts > an annotation > says in a line that there is a reply, and its acts as without one',
  ],
  [
    '`live` and `digest` of the manifest must be those of the fold, else nothing goes live.',
    vector('another live count'),
    vector('another digest'),
    `${FAULTS} > a wrong count`,
  ],
  [
    'A name or code with a mask (`*`, ＊, ﹡, ∗, ×, ✕, ✖, 某某) names nobody and is refused.',
    vector('a title with a lone surrogate'),
    vector('a lone surrogate'),
    vector('a masked name'),
  ],
  [
    'Direction marks, zero-width characters, tags, variation selectors, fillers, noncharacters and line separators are taken out of it by the client, and of more than four marks upon one letter those beyond.',
    'unit/domain/entry.test.ts > EntrySchema > has no text that is not seen or is drawn over its neighbours: *',
    'unit/worker/lists/several-lists.test.ts > of one followed list > characters that nobody sees are gone from all that it says',
  ],
  [
    'An address is shown as a browser opens it',
    'unit/domain/url.test.ts > an address says where it leads: * is *',
    'unit/domain/entry.test.ts > EntrySchema > has sources of one word each: *',
  ],
  [
    'neither is a full name of nothing but words of a trade and of every page (教育培训, 首页, 2026)',
    'unit/match/names/entry-names.test.ts > a list that calls somebody * marks nobody: what every page says is no full name',
  ],
  [
    "A title counts a full name only beside its region, unless it ends like an institution's name or begins with a place.",
    'unit/match/evidence/names.test.ts > a name of no form, *, counts in a title beside its region alone',
    'unit/match/names/entry-names.test.ts > * is a registered name by its form or its place',
  ],
  [
    'the client leaves it out, counts the entry and tells the number',
    'unit/sites/public-suffix.test.ts > an entry that is taken in > loses the telephone numbers of public services, with an area code or without',
    'unit/sites/public-suffix.test.ts > an entry that is taken in > loses suffixes, platforms, stores and government hosts, and keeps its own',
    'unit/worker/lists/several-lists.test.ts > of one followed list > a public suffix marks no tenant, and is told',
  ],
  [
    'An act that is dated more than a day ahead is not shown',
    'unit/domain/lifecycle.test.ts > a day that lies ahead > an act of * is shown: *',
    'unit/worker/lists/several-lists.test.ts > of one followed list > acts of the future are none',
  ],
  [
    'A `publishedUntil` may shorten that and never prolongs it',
    'unit/domain/lifecycle.test.ts > a stated end > of * counts where it is earlier',
    'unit/domain/lifecycle.test.ts > a stated end > beyond the class of * is cut at *',
    'unit/domain/lifecycle.test.ts > whatever a list says > no act is shown beyond its class, beyond its stated end, or long after the last look',
  ],
  [
    "The same input upon the same previous publish gives the same bytes, in every version of Node and in every browser: segments are compressed by one deflate that is part of the program, never by the platform's.",
    'unit/list/blocks.test.ts > gzip > gives the very bytes that it always gave, wherever it runs',
    `${SIGNED} > a publish > gives equal bytes for equal input upon an equal list`,
    `${FOLD} > compose > gives equal bytes for equal input, whatever its order`,
  ],
  [
    'Files that another deflate made stay as they are until they are merged.',
    `${FOLD} > compose > leaves the files as they are that another deflate made, and appends to them`,
  ],
  [
    'A `del` is left out only when its merge begins with the first segment: anywhere else it could revive an entry.',
    `${HISTORIES} > folds to what was published, at every step`,
  ],
  [
    'no segment is named twice',
    `${HISTORIES} > names no segment twice, keeps within the caps, and grows no longer than its entries`,
    'unit/list/merge-plan.test.ts > small neighbours > *',
    'unit/list/merge-plan.test.ts > what is dead > *',
  ],
  [
    'Within thirty days no segment that the manifest names may hold what was lifted or corrected.',
    `${HISTORIES} > keeps what was replaced or lifted out of the files after thirty days`,
    `${SIGNED} > renew > takes what was lifted out of the files when that is due`,
    'e2e/list-stories.test.ts > stories of lists* > lifting*',
  ],
  [
    'A file that the new manifest does not name stays for seven days',
    `${SIGNED} > a publish > keeps every file of a list for seven days after another took its place`,
    `${SIGNED} > a publish > does not delete a file that is named again`,
  ],
  [
    'None is signed that would leave the epoch without a further number, and a clock that is behind the last signature is told before anything is signed.',
    'unit/publish/commands/commands.test.ts > renew and rotate > --above * would burn the last number, and is refused with what to do',
    'unit/publish/commands/commands.test.ts > renew and rotate > a clock * is told before anything is signed',
  ],
  [
    'A sequence is signed once.',
    `${SIGNED} > a sequence > rises with every publish, and is not used again after a death before latest.json`,
    `${SIGNED} > a sequence > can be lifted above what a lost copy had`,
  ],
  [
    'Two publishes on one folder exclude each other by a lock beside it, which names process and machine.',
    `${SIGNED} > a sequence > is not given out twice at one time`,
    'unit/publish/node/lock.test.ts > lets no two publishers in at once beside a dead lock, and one of them at least',
  ],
  [
    'A death at any point leaves the old list whole.',
    'unit/publish/node/killed.test.ts > a publisher killed before any of its changes > leaves the whole old list or the whole new one',
  ],
  [
    '`renew` signs the list again under the next sequence, with later dates; entries and `asOf` stay, and 8.4 is done.',
    `${SIGNED} > renew > signs the same manifest under the next sequence, with later dates`,
  ],
  [
    'Whoever reads between the two files refuses, and looks again later',
    `${SYNC}/look.test.ts > keys that are rotated > read between its two files: nothing is taken, and the next look is good`,
  ],
  [
    'When a release key goes, the epoch rises and the sequence begins at 1 again (5.4).',
    `${SIGNED} > rotate > replaces a stolen release key under a new epoch, whose sequence begins again`,
    `${SIGNED} > rotate > that died after the new root is finished by renew`,
  ],
  [
    'and `web.json`, which names each of these files with its SHA-256',
    'unit/publish/edition/edition.test.ts > build > writes the web edition beside the list, and the table that export gives',
  ],
  [
    'replaces no file that `web.json` does not name, and takes the edition away where none is wanted',
    'unit/publish/edition/edition.test.ts > build > leaves files of others alone, and says which are in the way',
    'unit/publish/edition/edition.test.ts > build > takes the edition away with --no-web, and nothing else',
    'unit/publish/edition/edition.test.ts > build > keeps scripts of an earlier edition for a week',
  ],
  [
    '`verify` holds the files to `web.json` and to its own edition, and the table to the list.',
    'unit/publish/edition/edition.test.ts > verify > finds the edition whole, and its table equal to the list',
    'unit/publish/edition/edition.test.ts > verify > finds a change in *',
    'unit/publish/edition/edition.test.ts > verify > finds a table and scripts of somebody else, whatever their note says',
  ],
  [
    'Whatever a signed file says, a client takes no more, and a publisher writes no more',
    `${SPEC} > states the caps of the code`,
    vector('larger than 16 KiB'),
    vector('more than 4,096 segments'),
    vector('records beyond the cap'),
    vector('a record beyond 64 KiB'),
    `${FAULTS} > segments beyond the caps`,
  ],
  [
    'its names are bounded',
    'unit/index/build.test.ts > a list with more names than are kept of one > answers by the first of them, by every id, and counts the rest',
  ],
  [
    'A list is inflated one segment at a time',
    'unit/list/blocks.test.ts > gzip > refuses a bomb after the cap, and what is no complete gzip file',
    `${FAULTS} > a gzip bomb`,
  ],
  [
    'Deep nesting, prototype keys and a million segments are therefore refused in bounded time and memory.',
    'unit/list/hostile.test.ts > a manifest of a megabyte > *',
    'unit/list/hostile.test.ts > a record of 64 KiB > *',
    vector('deep nesting'),
    vector('prototype keys'),
  ],
  [
    "`verify` of a published list goes through sections 3 to 7 by the client's own functions, so that it says all is well exactly when a client takes the list",
    'unit/worker/lists/sync/verify-as-client.test.ts > verify says that all is well exactly when a client takes the list > *',
    `${COMMANDS} > verify > says one line a check, over HTTP as in a folder`,
    `${COMMANDS} > verify > finds a changed byte in the *`,
    `${COMMANDS} > verify > tells an expired list from a forged one, and one that will expire soon`,
    `${COMMANDS} > verify > tells what has ended since`,
  ],
  [
    'its segments are stored, not compressed, so that anybody can make the same bytes',
    'unit/list/vectors.test.ts > are what the publisher writes, byte by byte',
    `${SPEC} > the worked example > states the * of the vectors`,
  ],
]);
