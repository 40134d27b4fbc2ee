import { prepareToWrite } from '../prepare';
import { showExtensionState } from './toolbar';

/** Look how the extension stands, and show it. */
export async function showState(): Promise<void> {
  await prepareToWrite();
  const { listStates } = await import('../lists/list-states');
  await showExtensionState(await listStates());
}
