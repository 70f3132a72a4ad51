// "Hvem ejer Nexus?" in Ishøj; owner, class and downtime as in systems.csv.
import { expect, it } from 'vitest';
import { openWorkplace } from '../../../test/duties/workplace.ts';
import { systemOwner } from './index.ts';
import { sayDuration } from './texts.ts';

const asker = 'ishoj/medarbejder';
const open = (system?: string) =>
  openWorkplace({
    time: '2026-11-23T09:00:00+01:00',
    intent: 'system_owner',
    handlers: (registry) => [systemOwner(registry)],
    ...(system === undefined ? {} : { system }),
  });

it('says who owns it, how critical it is, how long it may be down, and by which sentence of the policy', async () => {
  const answer = await open('Nexus').says(asker, 'hvem ejer Nexus?');
  expect(answer).toContain('KMD Nexus');
  expect(answer).toContain('Systemejer: Simon Olesen, Centerchef');
  expect(answer).toContain('Kontakt: siol@ishoj.example · 00 00 04 17');
  expect(answer).toContain('Kritikalitet: Vital');
  expect(answer).toContain('Længste accepterede nedetid: 2 timer');
  expect(answer).toContain('Personoplysninger: Følsomme');
});

it('says what nobody has set', async () => {
  expect(await open('DigiRehab').says(asker, 'hvem ejer DigiRehab?')).toContain(
    'Længste accepterede nedetid: Ikke fastsat',
  );
});

it('says so when the list does not have it, and who writes it in', async () => {
  expect(await open('Grønspætten').says(asker, 'hvem ejer Grønspætten?')).toBe(
    'Jeg kan ikke finde "Grønspætten" i kommunens systemliste. Spørg centerets ISK, så bliver det skrevet ind.',
  );
});

it('says no CPR number again', async () => {
  expect(await open('010190-1234').says(asker, 'hvem ejer 010190-1234?')).toContain('"[CPR-nummer]"');
});

it('asks for a name when there is none', async () => {
  expect(await open().says(asker, 'hvem ejer systemet?')).toContain('Hvilket system tænker du på?');
});

it('asks which one when several could be meant, and a press answers', async () => {
  const work = open('KMD');
  expect(await work.says(asker, 'hvem ejer KMD?')).toContain('Hvilket system mener du?');
  const pressed = await work.press(asker, work.button(asker, 'KMD Momentum'));
  expect(pressed).toContain('KMD Momentum');
  expect(pressed).toContain('Systemejer:');
});

it('answers a button, and a forged one as a question about that name', async () => {
  const work = open();
  expect(await work.send(asker, 'system-owner.show', { system: 'KMD Nexus' })).toContain('Simon Olesen');
  expect(await work.send(asker, 'system-owner.show', { system: 'Grønspætten' })).toContain('Jeg kan ikke finde');
  expect(await work.send(asker, 'system-owner.show', {})).toContain('Hvilket system');
});

it('is not for somebody whom the register does not know', async () => {
  expect(await open('Nexus').says('ishoj/vikar', 'hvem ejer Nexus?')).toContain('medarbejderliste');
});

it.each([
  [0, 1, 0, '1 time', '1 hour'],
  [2, 0, 0, '2 døgn', '2 days'],
  [1, 4, 0, '1 døgn og 4 timer', '1 day and 4 hours'],
  [0, 0, 30, '30 minutter', '30 minutes'],
])('%i days, %i hours and %i minutes are said as "%s"', (days, hours, minutes, da, en) => {
  expect(sayDuration(days, hours, minutes)).toEqual({ da, en });
});
