// The coordinator chooses the channel in which cases arrive; nobody else can, and without one the coordinator is told alone.
import { describe, expect, test } from 'vitest';
import { openStage, workplaces } from './stage.ts';

const lost = 'Jeg har mistet min bærbare i toget i går aftes kl. 20';
const answers = { 'Er den låst med kryptering?': 'Ja', 'Er der oplysninger om borgere eller kolleger?': 'Nej' };

describe.each(workplaces)('on $platform', ({ open }) => {
  test('chosen by the coordinator, refused for others, and kept over a restart', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    expect(await room.sees()).toContain('Nye sager kommer her fra nu af.');

    const outsider = await stage.inChannel('egedal/medarbejder');
    const refused = await outsider.says('brug denne kanal');
    expect(refused.text).toContain('Kun informationssikkerhedskoordinatoren kan vælge kanalen. Intet er ændret.');

    await stage.restart();
    const samira = await stage.person('egedal/medarbejder');
    await samira.says(lost);
    await samira.presses('Send', answers);
    expect(await room.sees()).toContain('EGE-2026-0001 · Mistet eller stjålet udstyr');
  });

  test('written alone to the bot, the command is told where it belongs', async () => {
    const stage = await openStage(open);
    const ahmed = await stage.person('egedal/isk');

    expect((await ahmed.says('brug denne kanal')).text).toContain('Skriv det i den kanal, som sagerne skal komme i.');
  });

  test('without a channel the coordinator is told alone', async () => {
    const stage = await openStage(open);
    const ahmed = await stage.person('egedal/isk');
    const samira = await stage.person('egedal/medarbejder');
    await samira.says(lost);
    await samira.presses('Send', answers);

    expect((await ahmed.looks()).text).toContain('EGE-2026-0001 · Mistet eller stjålet udstyr');
  });

  test('a report in the open is given first aid and led to where only two can read', async () => {
    const stage = await openStage(open);
    const samira = await stage.inChannel('egedal/medarbejder');

    const answer = await samira.says(lost);

    expect(answer.text).toContain('Ring til IT nu');
    expect(answer.text).toContain('Skriv til mig i en direkte besked');
    expect(answer.messages.flatMap(({ fields }) => fields)).toEqual([]);
  });
});
