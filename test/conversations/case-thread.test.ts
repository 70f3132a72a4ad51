// A case in the coordinator's channel: one message kept current, and what belongs to the case in that message's thread.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage } from './stage.ts';

const lost = 'Jeg har mistet min bærbare i toget i går aftes kl. 20';
const answers = { 'Er den låst med kryptering?': 'Nej', 'Er der oplysninger om borgere eller kolleger?': 'Nej' };
const caseCard = 'EGE-2026-0001 · Mistet eller stjålet udstyr';

describe.each(everywhere.filter(({ platform }) => platform !== 'teams inline'))('on $platform', ({ open }) => {
  test('the forms and lines of a whole case leave one card, one thread, and nothing loose', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const employee = await stage.person('egedal/medarbejder');
    await employee.says(lost);
    await employee.presses('Send', answers);
    const before = (await room.messages()).length;
    const newest = async (label: string) => {
      const all = await room.messages();
      const found = all.findLast(({ buttons }) => buttons.includes(label));
      if (!found) throw new Error(`No button "${label}" in the channel.`);
      return found;
    };
    const isk = await stage.inChannel('egedal/isk');
    const presses = async (label: string, filled = {}) => isk.pressesOn(await newest(label), label, filled);

    await presses('Overtag');
    await presses('Flere');
    await presses('Vis forløb');
    await presses('Ændr alvor');
    await presses('Gem', { Alvor: 'Mellem', Begrundelse: 'Den er fundet' });
    await presses('Vurdér brud');
    await presses('Gem', { 'Er det et brud på persondatasikkerheden?': 'Nej', Begrundelse: 'Ingen oplysninger' });
    await presses('Luk');
    await presses('Gem', { Konklusion: 'Fundet igen' });

    const messages = await room.messages();
    const cards = messages.filter(({ text }) => text.includes(caseCard));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.text).toContain('Lukket mandag 23. november 2026');
    expect(messages.filter(({ text }) => /Gem|Fortryd|Hvad vil du gøre/.test(text))).toEqual([]);
    // One line for each act: taken, severity, assessed, closed.
    expect(messages.slice(before).map(({ text }) => text)).toEqual(
      ['har taget sagen', 'ændrede alvor', 'vurderede', 'lukkede sagen'].map((done) => expect.stringContaining(done)),
    );
  });

  test('of a case that turns out to be confidential nothing stays in the channel, neither card nor thread', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const employee = await stage.person('egedal/medarbejder');
    await employee.says(lost);
    await employee.presses('Send', answers);
    const own = await stage.person('egedal/isk');
    await own.says('hej');
    const isk = await stage.inChannel('egedal/isk');
    const presses = async (label: string, filled = {}) => {
      const found = (await room.messages()).findLast(({ buttons }) => buttons.includes(label));
      if (!found) throw new Error(`No button "${label}" in the channel.`);
      return isk.pressesOn(found, label, filled);
    };
    await presses('Vis forløb');
    await presses('Overtag');
    await presses('Flere');
    await presses('Ret oplysninger');
    await presses('Gem', { Hændelse: 'Nogen har set noget, de ikke må', Begrundelse: 'Det var Lone, der snagede' });

    const shown = (await room.messages()).map(({ text }) => text).join('\n');
    expect(shown).toContain('Sagen er nu fortrolig og vises ikke længere her.');
    expect(shown).not.toMatch(/mistet min bærbare|Nogen har set noget|Lone|har taget sagen/);
    expect((await own.looks()).text).toContain('Det var Lone, der snagede');
  });
});
