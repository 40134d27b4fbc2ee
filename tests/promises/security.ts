import { OUTPUT, promisesOf, REQUEST, SIGNED, SYNC, VERIFY, vector } from './promise';

const STORIES = 'e2e/list-stories.test.ts > stories of lists*';
const UNDECIDED = 'unit/publish/rules/undecided.test.ts > what is not decided yet is no act';
const SITE_CHECK = 'e2e/sitecheck.test.ts > the site check*';
const KEYS = 'unit/publish/node/key-files.test.ts';
const LIST_FILE = 'unit/publish/commands/list-file.test.ts';
const LISTED_TEXT = 'dom/annotate/annotation.test.ts > what lists and pages write';
const ROUTER = 'unit/messages/router.test.ts > answer';
const OF_PAGES =
  'unit/messages/to-worker.test.ts > lets pages ask for nothing but verdicts, closed banners and records';

const SEVERAL = 'unit/worker/lists/several-lists.test.ts';
const OF_SEVERAL = 'unit/wording/several-lists.test.ts > of several lists';
const TAKEN_OVER = 'e2e/page-spies.test.ts > a page that spies* > and has taken our script over';
const ANSWERS = 'unit/worker/judging/answers.test.ts';

const WEB = 'e2e/web-edition.test.ts > the web edition on a phone*';

export const SECURITY = promisesOf('SECURITY.md', [
  [
    'have it refused, with the file and the limit named',
    'unit/tables/limits.test.ts > a workbook > * is refused alike by publisher and view',
  ],
  [
    'exhaust time or memory (DESIGN 10), run a formula from an exported CSV',
    'unit/tables/limits.test.ts > a workbook > * is refused alike by publisher and view',
    'unit/tables/csv.test.ts > an exported CSV > *',
  ],
  [
    'have published as an act what is not decided yet (DESIGN 10)',
    `${UNDECIDED} > in a table is built into no entry: *`,
    `${UNDECIDED} > in running text is drafted with that reason, and nobody can accept it: *`,
  ],
  [
    'add, change or remove an entry (F 3, 5.1)',
    'unit/list/fuzz.test.ts > refuses hostile files with a ListError and nothing else, seed *',
    vector('a payload of which a byte is altered'),
    'e2e/list-faults.test.ts > faults* > *',
  ],
  [
    'replay to somebody who saw something newer, also before removing the list (5.3, 5.4)',
    vector('an older sequence'),
    'unit/worker/lists/subscriptions.test.ts > subscribe and unsubscribe > opens no way for an older list when it is followed again',
    'e2e/list-storage.test.ts > the database is deleted > * finds its lists again, and still refuses what is older than it has seen',
  ],
  [
    'mix files (4.4, 4.5)',
    vector('another segment in its place'),
    vector('a segment that revives what was deleted'),
  ],
  [
    'send a user elsewhere (no redirect is followed)',
    REQUEST,
    `${SYNC}/faults.test.ts > a fault is told, changes nothing, and is mended by the next good publish > a redirect`,
  ],
  [
    'run code, inject HTML, use other schemes than http(s)',
    `${LISTED_TEXT} > is text, wherever it stands`,
    `${LISTED_TEXT} > *is a link: *`,
    `${OUTPUT} > keeps libraries, dangerous sinks and signs to the page out of *`,
  ],
  [
    'put markup or a script into an evidence pack',
    'dom/dossier/make-dossier.test.ts > a dossier > has no markup of a page or a list in its cover, and runs and fetches nothing',
    'e2e/dossier.test.ts > a dossier* > of the page at hand > has the records, what was typed and what the page shows, no more',
  ],
  [
    'put other words in the place of a source',
    'unit/domain/entry.test.ts > EntrySchema > has sources of one word each: *',
  ],
  [
    'hide characters in its text, mark a public suffix, a shared platform, a store or an engine',
    `${SEVERAL} > of one followed list > characters that nobody sees are gone from all that it says`,
    `${SEVERAL} > of one followed list > a public suffix marks no tenant, and is told`,
    'e2e/hostile-lists.test.ts > lists that were made to harm,* > mark no tenant of a public suffix, and that is told',
    'unit/sites/known-hosts.test.ts > whose a host is > a list may give * to one subject: *',
    'unit/sites/known-hosts.test.ts > hosts of engines, stores and listings > lets no list give an adapter’s host to one subject',
  ],
  [
    'pass for another list by its title',
    `${SEVERAL} > two lists of one title > are told to the user before the second one is followed, who gives it a name`,
    `${SEVERAL} > two lists of one title > say where they come from, wherever they are named`,
    `${SEVERAL} > two lists of one title > are as much alike where the second one’s title says where the first one lies`,
  ],
  [
    "lift, weaken or replace another list's act or words",
    `${OF_SEVERAL} > twenty hostile ones leave an honest list’s act, grounds and provenance as they are`,
    `${OF_SEVERAL} > a copy of an act replaces neither words nor grounds, and each act says which list it is from`,
    `${OF_SEVERAL} > what one list revoked stands as its word beside the other’s act`,
    'e2e/hostile-lists.test.ts > lists that were made to harm,* > leave an honest list’s word, act and grounds on a page as they are',
    'unit/worker/lists/disagree.test.ts > two lists that disagree > both speak in the mark of a result',
    'unit/worker/lists/disagree.test.ts > two lists that disagree > both speak in the banner of a website',
    'unit/wording/other-lists.test.ts > lists that disagree > stand in the mark, which stays',
  ],
  [
    "take another list's places in look-ups and vetting, have a page judged against more than 64 entries of one name or 1,024 in all",
    `${SEVERAL} > of two followed lists > neither takes the other’s places in a look-up`,
    `${SEVERAL} > of one followed list > a flood of equal names has one page judge a few of them, and is told`,
    `${SEVERAL} > of one followed list > what of a flood was not judged is told on the page, and beside a table`,
    'unit/index/crowding.test.ts > names that all are alike cost what a few do, and others are found beside them',
    'e2e/hostile-lists.test.ts > lists that were made to harm,* > have a page, a look-up and a table cost no more than a few of their records',
  ],
  [
    'fill disk or memory beyond the caps, or have more than 256 MiB of its entries fetched in a day, twice that with a new epoch (F 7.4, 9)',
    `${SYNC}/run.test.ts > a list that is another one at every look > is fetched once a day, told, and goes on the next day`,
    `${SYNC}/run.test.ts > a list that is another one at every look > by a thief holds up no root, and nothing that a new epoch brings`,
    `${SYNC}/run.test.ts > a publisher who begins an epoch for every look > has a new count once a day, also where nothing of an epoch goes live`,
    'unit/list/hostile.test.ts > a manifest of a megabyte > *',
    vector('records beyond the cap'),
    vector('a segment that inflates to more than is signed'),
  ],
  [
    'touch badge, popup and record view',
    'e2e/own-address.test.ts > of a listed site* > * silences neither badge nor popup',
    'e2e/own-address.test.ts > of a listed site* > an address with * is told of',
    'e2e/own-address.test.ts > of a listed site* > * is told of, busy or not',
    'unit/worker/judging/check-address.test.ts > a document that a site made itself > at * is that site’s',
    'unit/worker/judging/check-address.test.ts > a document that no script of ours announces > is judged by its address *',
    'e2e/page-moves.test.ts > pages that are left* > take no badge from the listed site that comes after another',
    `${SITE_CHECK} > gives up against a page that removes it, and badge and popup still tell`,
  ],
  [
    "Read or search a mark's text",
    'e2e/page-spies.test.ts > a page that spies* > finds no word of an annotation, a popover and a quiet line',
    'e2e/page-spies.test.ts > a page that spies* > finds no word of a banner',
    'dom/annotate/annotation.test.ts > pill > is a closed button with a label to see and a description to hear',
    'dom/page/cards.test.ts > a page that fights > draws each annotation under a name of its own, and shows nothing of itself',
    'e2e/page-spies.test.ts > a page that spies* > is let into no root by a class for its element’s name',
  ],
  [
    'hear what a press on it was for',
    'e2e/page-spies.test.ts > a page that spies* > hears of no input on an annotation what it was for',
    'e2e/page-spies.test.ts > a page that spies* > hears no more when it has taken all listeners off its window',
    'dom/annotate/own-events.test.ts > events of what is drawn > *',
  ],
  [
    'Ask the worker for anything but verdicts on its own page, from its top frame, and so many of them',
    `${ANSWERS} > a page that makes its cards up > gets no more answers when it asks a thousand times`,
    `${ANSWERS} > a page that makes its cards up > gets no more answers when it asks about ten thousand cards`,
    `${ROUTER} > refuses verdicts to * before looking at its payload`,
    OF_PAGES,
    `${ROUTER} > refuses a lookup from * before looking at its payload`,
    `${TAKEN_OVER} > asks for nothing of the views`,
    `${TAKEN_OVER} > asks for nothing from inside a frame, where Chromium has no script of ours`,
    `${TAKEN_OVER} > gets answers of a bounded size about cards that it makes up`,
  ],
  [
    'Open a record or close a banner that was not shown to this very document',
    `${ANSWERS} > a record > does not open *`,
    `${ANSWERS} > a banner > is not closed by a page that shows none`,
    `${TAKEN_OVER} > opens no record that it was not shown, and one that it was`,
    `${ANSWERS} > a record > opens ten times a minute and no more`,
    `${TAKEN_OVER} > closes no banner that it was not shown`,
  ],
  [
    'learn from marks where its user has been',
    `${ANSWERS} > a page that links to a thousand sites > learns of eight visits at most where an adapter knows the page`,
    `${ANSWERS} > a page that links to a thousand sites > learns of none when it *`,
  ],
  [
    'mute itself',
    OF_PAGES,
    'dom/annotate/banner.test.ts > the banner > obeys no scripted click',
    'dom/annotate/annotation.test.ts > popover > does not open for scripts',
  ],
  [
    'contradictions silence, and a number that anybody could have typed proves `named` at most',
    'unit/match/owner.test.ts > contradictionOf > *',
    'unit/worker/judging/check-site.test.ts > the answer > holds none for a number that is only printed, nor for a name',
    'unit/match/website-negative.test.ts > websites that are not the listed subject’s > *',
  ],
  [
    'have its neighbour on a shared host remembered or marked by taking its address',
    'unit/worker/judging/check-site.test.ts > what is learned of a host > stands where a page was opened, whatever address it gives itself later',
    'dom/page/website/check.test.ts > a page that moves on in place > *',
    'e2e/page-moves.test.ts > pages that are left* > teach nothing of a neighbour’s address, and keep no banner and no badge for a neighbour',
  ],
  [
    'messages from other senders are refused',
    `${ROUTER} > refuses a lookup from * before looking at its payload`,
  ],
  [
    'Time never runs backwards, so an ended entry stays away.',
    `${SYNC}/clock.test.ts > a clock that was set back > shows nothing again that has ended by the list’s own day`,
    `${SYNC}/clock.test.ts > a clock that was set back > freezes nobody: lists are due, taken and due again`,
  ],
  [
    "no single list moves another's clock (F 5.7), and none does once it is removed",
    `${SYNC}/clock.test.ts > two lists of the future that agree > hold everybody’s time no longer than they are followed`,
    `${SYNC}/clock.test.ts > a list of the future > dated two days ahead moves nobody’s time`,
    `${SYNC}/clock.test.ts > a list of the future > seen on a day when the clock was wrong refuses no other list once it is right`,
    `${SYNC}/clock.test.ts > what several lists agree on > of * is *`,
  ],
  [
    'A clock that is far ahead makes lists look expired; that is said too.',
    `${SYNC}/clock.test.ts > a clock that is ahead > is told where several lists have expired at once`,
  ],
  [
    'A row of storage that is damaged or missing is noticed when it is met, told beside its list and fetched again; the other rows answer on',
    `${SYNC}/damaged-rows.test.ts > a chunk of a list > * is told when it is met, silences no other, and is fetched again`,
    `${SYNC}/damaged-rows.test.ts > the row of a list > that is missing is noticed by the next question, and fetched again`,
  ],
  [
    'A list that is slow, or fed byte by byte, keeps no other waiting.',
    `${SYNC}/side-by-side.test.ts > lists that are fed byte by byte > keep no other list waiting`,
    'e2e/list-slow.test.ts > slow lists* > a drip-fed list keeps no other waiting: the honest one is fetched whole while the slow ones still trickle',
  ],
  [
    'One in whose build the worker dies again and again is put off.',
    `${SYNC}/tries.test.ts > a build in which the worker dies > is begun five times, told, and begun once more when the next look is due`,
    `${SYNC}/tries.test.ts > a build in which the worker dies > lets another list go live meanwhile`,
    `${SYNC}/tries.test.ts > a build in which the worker dies > is begun no oftener where each look finds another state, and the next one due takes what there is`,
  ],
  [
    'The old state answers until the new one is verified and complete (F 4.7).',
    `${SYNC}/resume.test.ts > resumes after a death at every step, without fetching a stored segment again`,
  ],
  [
    'a clock that is behind still takes what is signed, and the extension says that the clock is wrong',
    `${SYNC}/clock.test.ts > a clock that was set back > freezes nobody: lists are due, taken and due again`,
    `${SYNC}/clock.test.ts > a clock that was set back > is told at every list, and no more once it is right`,
  ],
  [
    'A bad publish, a full disk, a killed browser or a deleted database never leaves half a list',
    'e2e/list-faults.test.ts > faults* > *',
    'e2e/list-kills.test.ts > killed at random* > stays exactly the old list or the new one over * kills, and fetches no finished segment again',
    'e2e/list-storage.test.ts > the whole browser is killed, * > at * of a sync: each start has the old list or the new one, and the sync ends',
    `${SYNC}/quota.test.ts > at any write: the old list stays, the fault is told, and the next look brings the new one`,
  ],
  [
    'Then nothing answers until there is room, and the extension says so.',
    `${SYNC}/quota.test.ts > where the database does not even open: told, and opened again once there is room`,
  ],
  [
    'change keys, raise the epoch, outlive the next root (F 5.4)',
    `${VERIFY} > the first root > by release keys`,
    vector('an epoch that the root does not have'),
    vector('signed by the release key of the root before'),
    `${STORIES} > theft*`,
  ],
  [
    'become another list: the identity is the hash of `root/1.json` (F 2.1)',
    `${VERIFY} > the first root > is the one whose hash was subscribed`,
  ],
  [
    'fewer than the threshold of either',
    `${VERIFY} > the first root > below its threshold`,
    `${VERIFY} > latest > below the threshold`,
    vector('root 2 by one key twice'),
  ],
  [
    'sign by majority: of three keys two must sign, one may be lost, and one stolen key signs nothing',
    'unit/publish/folder/roles.test.ts > asks for the majority of a role’s keys: of three keys two sign, and one signs nothing',
    `${STORIES} > loss*`,
  ],
  [
    'The publisher never prints a secret, refuses to write one into a git repository that would commit it, and refuses to publish or serve a folder that holds one:',
    `${KEYS} > keys and other people > never appear in what is printed or published`,
    `${KEYS} > keys and git > are not written into a work tree that would commit them`,
    `${KEYS} > keys and other people > stop every command that would publish them, *`,
  ],
  [
    'says where the release key lies and holds no key; one that does is refused.',
    `${LIST_FILE} > a first publish > notes beside the table where everything is, by paths from there, and no secret`,
    `${LIST_FILE} > list.json > names *`,
  ],
  [
    'bare bytes, digits, numbers or base64 of a key that the list names, and any packed file, in which nobody sees one.',
    `${KEYS} > keys in a published folder are found in every form > *`,
    `${KEYS} > keys and other people > are found in every place > *`,
    `${KEYS} > keys and other people > are found in every place > or may be hidden in a packed file: *`,
  ],
  [
    'No reader has to do anything in the first five cases, and the subscription address stays.',
    `${STORIES} > rotation*`,
    `${STORIES} > loss*`,
    `${STORIES} > theft*`,
    `${STORIES} > fast-forward*`,
    `${STORIES} > a frozen mirror*`,
    `${STORIES} > two answers to two users*`,
  ],
  [
    'A client takes the new root at its next look',
    `${SYNC}/look.test.ts > keys that are rotated > twice between two looks: the newest are taken, and no segment is fetched`,
  ],
  [
    'If the thief holds every address of the subscription, it ends when one of them serves that root',
    `${SYNC}/mirrors.test.ts > mirrors > tell of a new root that the first one holds back`,
  ],
  [
    'Readers keep what they have and are told that the address does not answer',
    `${SYNC}/look.test.ts > a list that moved keeps its entries and the user’s name for it`,
  ],
  [
    'two looks are never more than 27 hours of an open browser apart, whatever the thief signs or a server asks for',
    `${STORIES} > theft*`,
    'unit/worker/lists/subscriptions.test.ts > when a list is looked at > keeps to minWait*',
  ],
  ['| a release key is lost | nothing false is shown', `${STORIES} > loss*`],
  ['| keys are rotated | not at all |', `${STORIES} > rotation*`],
  [
    'its age is told from the 14th day on; after 90 days only the strongest tier is left. With another place that does not stand still, not at all',
    `${STORIES} > a frozen mirror*`,
    'unit/wording/list-date.test.ts > the date of a list > *',
  ],
  ['until a day after the next sequence', `${STORIES} > two answers to two users*`],
  [
    'that list alone, until its next release',
    `${SYNC}/clock.test.ts > a list of the future > is taken, told, and moves no other list’s time`,
  ],
  [
    'until it is met, and half a minute and a download more',
    `${SYNC}/damaged-rows.test.ts > a chunk of a list > * is told when it is met, silences no other, and is fetched again`,
  ],
  [
    "Readers are not asked, however much he had added: a new epoch is the root keys' own word (F 4.6).",
    `${SYNC}/shrink.test.ts > nobody is asked > when a root of a new epoch clears what a thief added, whatever its size`,
  ],
  [
    'What the thief signed is void whatever its sequence, 2^53−1 included: a new epoch begins a new count (F 5.4).',
    vector('a stolen release key’s last sequence, voided by a new epoch'),
    `${STORIES} > theft*`,
    `${STORIES} > fast-forward*`,
  ],
  [
    '`build` and `renew` take `--above N`',
    'unit/publish/commands/commands.test.ts > renew and rotate > renew --above * signs number *',
    `${SIGNED} > a sequence > can be lifted above what a lost copy had`,
  ],
  ['With a threshold of 2 of 3, publish on with the two that are left', `${STORIES} > loss*`],
  [
    'Enough others for the threshold',
    `${SIGNED} > rotate > changes root keys and thresholds with the old and the new keys, in the same epoch`,
  ],
  [
    'a reader who took his next root refuses yours',
    `${VERIFY} > the next root > an older version again`,
  ],
  [
    'following it moves the subscription',
    `${SYNC}/mirrors.test.ts > mirrors > give way to the places of a new subscription of the same list`,
  ],
  [
    'Within thirty days no segment that the manifest names holds the text (F 8.4).',
    'unit/list/histories.test.ts > history * > keeps what was replaced or lifted out of the files after thirty days',
    `${STORIES} > lifting*`,
  ],
  [
    'The old file goes with the first publish or renewal a week later. Delete it on your host, and from its caches, too.',
    `${SIGNED} > renew > once a week keeps no file with what was lifted, forty-four days later`,
    'unit/design/publishing-guide.test.ts > ends each upload by deleting on the host what the publisher has deleted',
  ],
  [
    'Clients hold what they have until the sequence rises (F 5.5).',
    `${SYNC}/look.test.ts > a folder that is uploaded from an old copy > and published on under a number that was used: told, and mended by the next number`,
    `${SYNC}/mirrors.test.ts > one number, two payloads > *: kept, told and stopped until the number rises`,
  ],
  [
    "Its checks (F 3 to 7, by the extension's own code) find damage on the way and on the disk",
    `${WEB} > tells damaged files, and answers nothing from them`,
    'e2e/web-equal.test.ts > web edition and extension* > find the same by 500 look-ups, in the same words and with the same dates',
  ],
  [
    'Another one that lies in its place later is told and not taken until somebody asks for it; an address that names a fingerprint (`#root=`) is compared with what lies there.',
    `${WEB} > tells when another list lies in its place, and takes that only when it is asked to`,
    `${WEB} > says so when its address names another list than lies there`,
  ],
  [
    'Its pages run scripts of their own folder alone, by a Content-Security-Policy in each of them and with Trusted Types, and ask no other host for anything. No page learns whether the extension is there.',
    'unit/web/build.test.ts > the built web edition > has pages that run no script but those of their own folder',
    'e2e/asks-nobody.test.ts > until a list is added* > the web edition asks its own folder for files and nobody for anything else, whatever is typed and opened',
    `${OUTPUT} > asks for nothing beyond the contract`,
  ],
  [
    'Requests are for list files, carry no cookies, no referrer, no query and nothing that a server sent before, and follow no redirect (F 4.9). Until a list is added it makes none.',
    REQUEST,
    'e2e/list-requests.test.ts > requests for a list* > carry nothing back that a server sent, at the first look, at the next, and after the list was removed',
    'e2e/asks-nobody.test.ts > until a list is added* > the extension asks nobody for anything, whatever is seen, typed and looked up',
    'unit/worker/privacy.test.ts > until a list is added > no request leaves the package: the bundled list ships inside it',
  ],
  [
    'what is believed is what is signed',
    vector('a payload of which a byte is altered'),
    `${VERIFY} > the first root > by strangers`,
  ],
  [
    'they stay in the memory of the page and of its thread while it is open, are stored nowhere, and are written into no file but the one that you save.',
    'e2e/publish-view.test.ts > publishing without a terminal* > keeps no key in any storage',
    'e2e/publish-view.test.ts > publishing without a terminal* > makes keys, signs, and writes the files that the command writes with them',
  ],
  [
    'No new key signs before its file was saved.',
    'dom/entrypoints/publish/keys.test.tsx > new keys > count once both of their files were saved',
  ],
  [
    'The root key is asked for at a first publish and where release keys are replaced.',
    'dom/entrypoints/publish/keys.test.tsx > the root key > is asked for at a first publish and to replace release keys',
  ],
  [
    'The one file opens no connection and runs no script but its own, which its policy names by its hash.',
    'e2e/clerk.test.ts > publishing from one file* > works as one file from a disk*',
  ],
  [
    "Neither is ever a part of a list's folder or of the web edition",
    'e2e/publish-view.test.ts > publishing without a terminal* > makes keys, signs, and writes the files that the command writes with them',
  ],
  [
    'a list is added in the settings, after its fingerprint was shown',
    OF_PAGES,
    'dom/entrypoints/options/subscribe.test.tsx > a preview > shows what the list says and holds, and follows nothing',
    'e2e/subscriptions.test.ts > subscriptions* > is followed once its fingerprint is confirmed',
  ],
  [
    'no `eval`, no remote code, no HTML from data, no regular expressions from lists. Pages of the extension use the default CSP with Trusted Types; the one policy names the script of the thread that publishes.',
    `${OUTPUT} > makes one Trusted Types policy, which names the script of the thread that publishes`,
    `${OUTPUT} > keeps libraries, dangerous sinks and signs to the page out of *`,
    `${OUTPUT} > has exactly this policy for its views`,
    `${OUTPUT} > has no eval and no function made of text in any script`,
  ],
  [
    'Ask for more than `storage`, `unlimitedStorage`, `alarms`, `contextMenus`, `activeTab` and the pages that it marks.',
    `${OUTPUT} > asks for nothing beyond the contract`,
    `${OUTPUT} > has these keys and hosts in its manifest, and no others`,
  ],
  [
    'Hide, block or rewrite content, or say of anything that it is safe.',
    'dom/page/cards.test.ts > one page > leaves a page without listed items untouched',
    'dom/annotate/shadow-host.test.ts > what a copy that ended without a word left behind > is known and cleared, every host of it',
    'unit/wording/messages/messages.test.ts > judges nobody',
  ],
  [
    'Collect usage data, crashes or learned websites anywhere but in your own browser.',
    `${OUTPUT} > knows no way to the network but fetch, and pages’ scripts not even that`,
    'unit/worker/privacy.test.ts > what is kept > goes along with the browser’s own sync as far as it is settings, and nothing else does',
  ],
]);
