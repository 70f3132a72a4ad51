// The path of a message with files: kept once, shown to whoever takes reports, and never where others read.
import { describe, expect, it } from 'vitest';
import { stage } from '../../test/dispatch/stage.ts';
import { attachment, samples } from '../../test/files/samples.ts';
import { VogterError } from './errors.ts';
import type { Attachment, IncomingMessage } from './message.ts';
import { conversations, received } from './records.ts';
import { plainText } from './reply.ts';
import type { TakeFiles } from './take-files.ts';
import type { Text } from './text.ts';

describe('a message with files', () => {
  const mail = { name: 'mail.eml', size: 9, hash: 'ab'.repeat(32) };
  const sent: Attachment[] = [attachment('mail.eml', samples.eml), attachment('spil.exe', samples.exe)];
  const tooBad: Text = { da: '"spil.exe" er ikke gemt.', en: '"spil.exe" was not kept.' };
  const taking = () => {
    const asked: number[] = [];
    const takeFiles: TakeFiles = async (attachments) => {
      asked.push(attachments.length);
      return { files: [mail], refused: [tooBad] };
    };
    const talk = stage(undefined, takeFiles);
    const send = async (words: string, more: Partial<IncomingMessage> = {}) => {
      const body = { kind: 'text' as const, text: words, attachments: sent };
      return (await talk.dispatch(talk.text(words, { body, ...more }), { inline: true })).map(plainText);
    };
    return { ...talk, asked, send };
  };

  it.each(['', 'hej'])(
    'that asks nothing ("%s") is shown to whoever takes reports, with what was refused',
    async (words) => {
      const { send, store } = taking();
      expect(await send(words)).toEqual([tooBad.da, 'set: mail.eml']);
      expect(store.get(conversations, 'fake|anna')?.value.state?.data).toEqual({ files: [mail] });
    },
  );

  it('that no answer refers to is said not to be kept', async () => {
    const { send } = taking();
    const notUsed = expect.stringMatching(/^Ikke gemt: mail\.eml\. Det hører ikke til en anmeldelse\./u);
    expect(await send('spørg')).toEqual([tooBad.da, notUsed, 'nummer 1']);
    expect(await send('smid væk')).toEqual([tooBad.da, notUsed, 'set: mail.eml']);
  });

  it('is asked for its files once, however often it comes and whatever it loses a race to', async () => {
    const { dispatch, text, asked } = taking();
    const body = { kind: 'text' as const, text: 'spørg', attachments: sent };
    const racing = Array.from({ length: 8 }, (_, n) =>
      text('spørg', { body, thread: { channel: 'fake', key: `t${n}` } }),
    );
    await Promise.all([...racing, ...racing].map((message) => dispatch(message, { inline: true })));
    expect(asked).toHaveLength(8);
  });

  it('in a channel, from an unknown municipality or far too long keeps none of them', async () => {
    const { send, asked } = taking();
    const inRoom = await send('', { direct: false, thread: { channel: 'fake', key: 'room' } });
    expect(inRoom).toEqual(['Filerne er ikke gemt, for her læser andre med. Send dem til mig i en direkte besked.']);
    await send('hej', { sender: { tenant: 'mars', userId: 'anna', name: 'Anna' } });
    await send('x'.repeat(10_001));
    expect(asked).toEqual([]);
  });

  it('is told so where no files are kept at all', async () => {
    const { dispatch, text } = stage();
    const body = { kind: 'text' as const, text: '', attachments: sent };
    expect((await dispatch(text('', { body }), { inline: true })).map(plainText)).toEqual([
      expect.stringContaining('Her kan jeg ikke tage imod filer'),
    ]);
  });

  it('is not acknowledged when they could not be kept, and nothing is known of it', async () => {
    const full: TakeFiles = () => Promise.reject(new VogterError('store.failed', 'disk'));
    const { dispatch, text, store } = stage(undefined, full);
    const body = { kind: 'text' as const, text: 'tæl', attachments: sent };
    await expect(dispatch(text('tæl', { body }))).rejects.toThrow('disk');
    expect([...store.all(received)]).toEqual([]);
  });
});
