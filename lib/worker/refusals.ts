import { BackupError } from '../domain/backup';
import { SubscriptionError } from '../domain/subscription';
import { RequestError } from '../messages/client';

/** The error that a view gets for a text that it sent; null for every other error. */
export function refusalOf(error: unknown): RequestError | null {
  if (error instanceof SubscriptionError) return new RequestError('bad-subscription', error.reason);
  if (error instanceof BackupError) return new RequestError('bad-request', error.message);
  return null;
}
