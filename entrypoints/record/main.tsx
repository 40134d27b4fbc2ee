import { mount } from '../../components/mount';
import { RecordPage } from '../../components/record';
import { tabParam } from '../../components/tab-param';
import { EntryRefSchema } from '../../lib/schema/entry';
import '../../components/styles/index.css';

const params = new URLSearchParams(location.search);
const entry = EntryRefSchema.safeParse({ list: params.get('list'), id: params.get('id') });

mount('record.title', <RecordPage entry={entry.data ?? null} tab={tabParam(params)} />);
