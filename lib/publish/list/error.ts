/** A publish that the keys, the folder or the arguments do not allow; the message is for the publisher. */
export class PublishError extends Error {
  override name = 'PublishError';
}
