import { mount } from '../../components/app';
import { fromBase64 } from '../../lib/list/bytes';
import { readEditionArchive } from '../../lib/publish/edition/archive';
import { keepMessages } from '../../lib/wording/messages/translate';
import { options } from '../../lib/wording/messages/zh-CN/options';
import { publish } from '../../lib/wording/messages/zh-CN/publish';
import { vet } from '../../lib/wording/messages/zh-CN/vet';
import { Publish } from './publish';
import { workerFrom } from './worker-from';
import '../../components/styles/index.css';
import './publish.css';

/**
 * The view as one file that needs no extension and no network: `jianxun-publish.html` of the release. From a disk a browser
 * loads neither modules nor workers by address, so the thread's script and the words of other languages stand in the document.
 */

/** What an element of the document holds as text. */
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

for (const language of ['en', 'zh-TW'] as const)
  keepMessages(language, JSON.parse(textOf(language)));

const url = URL.createObjectURL(new Blob([textOf('thread')], { type: 'text/javascript' }));

const ownEdition = () => readEditionArchive(fromBase64(textOf('edition')));

mount(
  'publish.title',
  <Publish start={workerFrom(url, 'classic')} ownEdition={ownEdition} />,
  options,
  publish,
  vet,
);
