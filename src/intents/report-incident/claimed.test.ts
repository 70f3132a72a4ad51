// What is plainly a command of another conversation passes a report by, wherever that one stands.
import { describe, expect, it } from 'vitest';
import { openTalk } from '../../../test/reporting/talk.ts';
import type { IntentHandler } from '../../core/turn.ts';

const command = 'lav et udkast til anmeldelsen for EGE-2026-0001';
const register: IntentHandler = {
  name: 'register',
  about: { da: '', en: '' },
  forStrangers: false,
  claims: ({ text }) => text === command,
  start: async () => ({ replies: [{ kind: 'text', text: 'Her er udkastet.' }] }),
};
const begin = async (...said: readonly string[]) => {
  const talk = openTalk({ municipality: 'egedal', person: 'isk', handlers: [register] });
  for (const words of said) await talk.says(words);
  return talk;
};
const lost = 'jeg har mistet min telefon i toget i går';

describe('a command of another conversation', () => {
  it('begins no report', async () => {
    const talk = await begin();
    expect((await talk.says(command)).text).toBe('Her er udkastet.');
    expect((await talk.says('send')).text).not.toContain('Meld det her');
  });

  it('is answered in the middle of a report, which goes on', async () => {
    const talk = await begin(lost, 'ok');
    const heard = await talk.says(command);
    expect(heard.text).toMatch(/^Her er udkastet\.\n\nDin anmeldelse er ikke sendt endnu\./);
    expect((await talk.says('ja')).text).toContain('Krypteret: Ja');
    await talk.says('nej');
    await talk.says('send');
    expect(talk.cases()[0]?.description).toBe(lost);
  });

  it('is no part of a case after the receipt, nor of what is in doubt', async () => {
    const talk = await begin(lost);
    await talk.presses('Send', { encrypted: 'yes', personalData: 'no' });
    expect((await talk.says(command)).text).toBe('Her er udkastet.');
    await talk.says('jeg har sendt en mail med cpr-numre til en forkert borger');
    expect((await talk.says(command)).text).toBe('Her er udkastet.');
    await talk.says('det hører til');
    expect(talk.cases()[0]?.additions.map(({ text }) => text)).toEqual([
      'jeg har sendt en mail med cpr-numre til en forkert borger',
    ]);
  });
});
