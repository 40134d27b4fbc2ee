import { mount } from '../../components/app';
import { tabParam } from '../../components/links';
import { entryRefSchema } from '../../lib/domain/entry-ref';
import { RecordSheet } from './record';
import '../../components/styles/index.css';
import './record.css';

const params = new URLSearchParams(location.search);
const entry = entryRefSchema().safeParse({ list: params.get('list'), id: params.get('id') });

mount('record.title', <RecordSheet entry={entry.data ?? null} tab={tabParam(params)} />);
