// CPR numbers that people type lie in the case alone: on no platform, and at no step, does anything else of what is kept hold one.
import { describe, expect, test } from 'vitest';
import { everywhere, openStage, type Stage } from './stage.ts';

const typed = /010190.?1234|311299.?4321|020202.?1111/u;

/** Which collections of the log hold what was typed, over all that was ever written in it. */
const holders = async (stage: Stage): Promise<readonly string[]> => {
  const found = new Set<string>();
  for (const line of (await stage.journal()).trim().split('\n')) {
    const { body } = JSON.parse(line);
    for (const change of body?.changes ?? []) if (typed.test(JSON.stringify(change))) found.add(change.collection);
  }
  return [...found].sort();
};

describe.each(everywhere)('on $platform', ({ open }) => {
  test('from the first word until a handler has seen it, and after a restart', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const coordinator = await stage.person('egedal/isk');
    const reporter = await stage.person('egedal/medarbejder');

    await reporter.says(
      'Jeg har fået en mistænkelig mail om 010190-1234 i går kl. 14, og jeg har ikke klikket på noget',
    );
    const sent = await reporter.says('send');
    if (!sent.text.includes('EGE-2026-0001')) await reporter.says('send');
    await reporter.says('Det gjaldt også 311299 4321');
    // What is asked is quoted back here and there, and answers are kept until they are sent.
    for (const question of [
      'sager om 020202-1111',
      'hvem ejer systemet 020202-1111?',
      'hvor længe må 020202-1111 være nede?',
      'hvad siger politikken om 020202-1111?',
      'hvem mangler e-læring i 020202-1111?',
      'hvad sker der med sag 020202-1111?',
      'åbn sag EGE-020202-1111',
      'hej 020202-1111',
      'eksportér registeret for 020202-1111',
      'årsopgørelse 020202-1111',
    ]) {
      await coordinator.says(question);
    }

    const card = (await room.messages()).findLast(({ buttons }) => buttons.includes('Flere'));
    if (!card) throw new Error(`No card:\n${await room.sees()}`);
    const inChannel = await stage.inChannel('egedal/isk');
    const more = await inChannel.pressesOn(card, 'Flere');
    const choice = more.messages.findLast(({ buttons }) => buttons.includes('Vis det, melder skrev'));
    if (!choice) throw new Error(`Not offered:\n${more.text}`);
    await inChannel.pressesOn(choice, 'Vis det, melder skrev');
    const shown = await coordinator.looks();
    expect(shown.text).toContain('010190-1234');
    expect(shown.text).toContain('311299 4321');
    expect(await room.sees()).not.toMatch(typed);

    await stage.restart();
    await coordinator.looks();
    expect(await holders(stage)).toEqual(['incidents', 'withheld']);
    await stage.at('2026-11-24T03:00:00+01:00');
    expect(await holders(stage)).toEqual(['incidents']);
  });
});
