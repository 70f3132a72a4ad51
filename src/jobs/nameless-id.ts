// Ids of deliveries name whom they are for: the log tells them apart without that.
import { createHash } from 'node:crypto';

/** `reminder:ishoj/leder/gdpr@...` becomes `reminder:5b1f0c9a`: what it is about, and the same for the same delivery. */
export const namelessId = (id: string): string => {
  const [kind = ''] = /^[a-z-]*/i.exec(id) ?? [];
  return `${kind}:${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
};
