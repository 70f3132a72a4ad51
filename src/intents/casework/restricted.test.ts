// A restricted case: worked by those who are named in it, in their own chats, and by nobody else.
import { describe, expect, it } from 'vitest';
import { channelOf, openOffice, sampleCase } from '../../../test/casework/office.ts';

const [isk, gdpr] = ['ishoj/isk', 'ishoj/gdpr'];
const channel = channelOf('ishoj');

describe('a restricted case', () => {
  const restricted = sampleCase('ishoj', { restricted: true, type: 'unauthorised-access' });

  it('is worked by those who are named in it, in their own chats, and never stands in the channel', async () => {
    const office = await openOffice(restricted);
    await office.press(gdpr, 'take', {}, gdpr);
    await office.settle();
    expect(office.now().events.map(({ kind }) => kind)).toEqual(['taken']);
    expect(office.reads(channel)).toEqual([]);
  });

  it('is not to be seen by other handlers, nor pressed in a channel by those who are named', async () => {
    const office = await openOffice(restricted);
    expect(await office.press(isk, 'course', {}, isk)).toContain('ikke adgang');
    expect(await office.press(gdpr, 'course')).toContain('ikke adgang');
  });

  it('can be handed over, and the new owner is from then on named in it', async () => {
    const office = await openOffice(restricted);
    await office.press(gdpr, 'transfer.send', { to: isk, reason: 'Ferie' }, gdpr);
    await office.settle();
    expect(office.card(isk)).toContain('Sagen er hos: Vibeke Bak');
    expect(office.reads(channel)).toEqual([]);
  });
});
