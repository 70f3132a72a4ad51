// People whom the register does not know, and tenants that nobody serves.
import { describe, expect, test } from 'vitest';
import { openStage, workplaces } from './stage.ts';

describe.each(workplaces)('on $platform', ({ open }) => {
  test('a stranger in a known municipality may report and ask the policy, nothing else', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const temp = await stage.person('glostrup/vikar', 'Vera Vikar');

    const opened = await temp.says('Jeg har mistet min bærbare i toget i går aftes kl. 20');
    expect(opened.text).toContain('Ring til IT nu');
    const receipt = await temp.presses('Send', {
      'Er den låst med kryptering?': 'Ja',
      'Er der oplysninger om borgere eller kolleger?': 'Nej',
    });
    expect(receipt.text).toContain('Sag GLO-2026-0001');
    expect(receipt.text).toContain('GDPR-enheden: Minh Tran');
    expect(await room.sees()).toContain('GLO-2026-0001 · Mistet eller stjålet udstyr');

    expect((await temp.says('hvem skal have besked når noget går galt?')).text).toContain('GDPR-enhed');
    expect((await temp.says('hvad sker der med min sag?')).text).toContain('GLO-2026-0001');
    for (const question of ['hvem ejer Nexus?', 'har jeg taget kurset?'])
      expect((await temp.says(question)).text).toContain('Jeg kan ikke finde dig i kommunens medarbejderliste');
  });

  test('a tenant that nobody serves is told so, and nothing of it is kept', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('glostrup');
    const nobody = await stage.person('atlantis/vikar', 'Niels Ingensteds');

    const answer = await nobody.says('Jeg har mistet min bærbare i toget i går aftes kl. 20');

    expect(answer.text).toContain('Jeg kender ikke jeres kommune endnu');
    expect(answer.text).toContain('Jeg har ikke gemt det, du skrev.');
    expect(answer.messages).toHaveLength(1);
    expect(await room.sees()).not.toContain('2026-0001');
  });
});
