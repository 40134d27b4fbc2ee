import { inventedTerms } from '../data/list';
import { pageText } from '../data/text';
import type { Measure } from '../harness/task';
import { samplesOf, WARM } from '../harness/timing';

/** Reading the text at all: what every scan must do at least. */
const measure: Measure = async (size) => {
  const { text } = pageText(inventedTerms(size, 'names'));
  let sum = 0;
  const samples = await samplesOf(() => {
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }, WARM);
  if (sum === 0) throw new Error('an empty text');
  return [{ operation: 'scan', unit: 'ms', samples }];
};

export default measure;
