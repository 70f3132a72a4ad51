// The path of one message: answered once and in one place, refused with a clear answer, and given to whoever has the conversation.
import { describe, expect, it } from 'vitest';
import { stage } from '../../test/dispatch/stage.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { VogterError } from './errors.ts';
import { contacts, coreCollections } from './records.ts';
import { plainText, type Reply } from './reply.ts';
import type { Store } from './store.ts';

describe('a message', () => {
  it('is answered in the request where the platform allows it', async () => {
    const { say, channel } = stage();
    expect(await say('tæl')).toEqual(['nummer 1']);
    expect(channel.sends).toBe(0);
  });

  it('is answered through the outbox otherwise', async () => {
    const { dispatch, text, channel, outbox } = stage();
    expect(await dispatch(text('tæl'))).toEqual([]);
    await outbox.idle();
    expect(channel.shows({ channel: 'fake', key: 'anna' })).toEqual(['nummer 1']);
  });

  it('is answered in the request with what the caller picks, and through the outbox with the rest', async () => {
    const { dispatch, text, say, channel, outbox } = stage();
    await say('hej');
    const question = text('tæl?');
    const inline = { inline: (replies: readonly Reply[]) => replies.slice(0, 1) };
    for (const time of ['once', 'the same again']) {
      expect((await dispatch(question, inline)).map(plainText), time).toEqual(['nummer 1']);
      await outbox.idle();
      expect(channel.shows({ channel: 'fake', key: 'anna' }), time).toEqual(['vi var i gang']);
    }
  });

  it('that comes twice gets the same answer and causes nothing more', async () => {
    const { dispatch, text, say } = stage();
    const same = text('tæl');
    const both = await Promise.all([dispatch(same, { inline: true }), dispatch(same, { inline: true })]);
    expect(both.map((replies) => replies.map(plainText))).toEqual([['nummer 1'], ['nummer 1']]);
    expect(await say('tæl')).toEqual(['nummer 2']);
  });

  it('is told from others when many reach for the same number at once: every number once, no gap', async () => {
    const { dispatch, text } = stage();
    const all = Array.from({ length: 32 }, (_, n) =>
      dispatch(text('tæl', { thread: { channel: 'fake', key: `t${n}` } }), { inline: true }),
    );
    const numbers = (await Promise.all(all)).flatMap((replies) => replies.map(plainText));
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 32 }, (_, n) => `nummer ${n + 1}`)));
  });

  it('is not acknowledged when it could not be kept', async () => {
    const store = createMemoryStore(coreCollections);
    const broken: Store = { ...store, commit: () => Promise.reject(new VogterError('store.failed', 'disk')) };
    const { dispatch, text } = stage(broken);
    await expect(dispatch(text('tæl'), { inline: true })).rejects.toThrow('disk');
  });
});

describe('a message that nobody can take', () => {
  it.each([
    ['', 'Din besked var tom'],
    ['   \n', 'Din besked var tom'],
    ['x'.repeat(100_000), '100.000 tegn'],
    ['gå i stykker', 'Noget gik galt hos mig'],
  ])('gets a clear answer: %#', async (words, answer) => {
    const { say } = stage();
    expect((await say(words)).join()).toContain(answer);
  });

  it('from an unknown municipality is not kept, and says so', async () => {
    const { say, store } = stage();
    const answer = await say('tæl', { sender: { tenant: 'mars', userId: 'anna', name: 'Anna' } });
    expect(answer.join()).toContain('Jeg har ikke gemt det');
    expect(store.get(contacts, 'ishoj/anna')).toBeUndefined();
  });

  it('from someone the register does not know is refused what is for staff, and only that', async () => {
    const { say } = stage();
    const sender = { tenant: 'ishoj', userId: 'nobody', name: '?' };
    expect((await say('tæl', { sender })).join()).toContain('medarbejderliste');
    expect(await say('hej', { sender })).toEqual(['begyndt']);
  });
});

describe('a conversation', () => {
  it('goes on with whoever has it, answers others in between, and finds back', async () => {
    const { say } = stage();
    expect(await say('hej')).toEqual(['begyndt']);
    expect(await say('mere')).toEqual(['videre: mere']);
    expect(await say('hvad er klokken?')).toEqual(['nummer 1', 'vi var i gang']);
    expect(await say('slut')).toEqual(['videre: slut']);
    expect(await say('tæl')).toEqual(['nummer 2']);
  });

  it('takes buttons by the name before the dot, and tells when one no longer works', async () => {
    const { press } = stage();
    expect(await press('smalltalk.wave.twice')).toEqual(['trykket wave.twice']);
    expect((await press('gone.wave')).join()).toContain('virker ikke længere');
    expect((await press('help.wave')).join()).toContain('virker ikke længere');
  });

  it('remembers where a person is reached, but not from a channel that others read', async () => {
    const { say, store } = stage();
    await say('tæl', { direct: false, thread: { channel: 'fake', key: 'room' } });
    expect(store.get(contacts, 'ishoj/anna')).toBeUndefined();
    await say('tæl');
    expect(store.get(contacts, 'ishoj/anna')?.value.thread.key).toBe('anna');
  });
});
