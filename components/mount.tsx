import { type ComponentProps, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { today } from '../lib/domain/clock';
import { ask } from '../lib/messages/client';
import { AppRoot } from './app-root';

/** Puts an extension page into `#root`. The clock is read once, when the page opens. */
export function mount(title: ComponentProps<typeof AppRoot>['title'], page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  createRoot(root).render(
    <StrictMode>
      <AppRoot ask={ask} today={today()} browserLanguages={navigator.languages} title={title}>
        {page}
      </AppRoot>
    </StrictMode>,
  );
}
