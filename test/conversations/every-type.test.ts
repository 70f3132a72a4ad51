// Every type of incident in every municipality, from the first word to the receipt and to those who are told of it.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadIncidentTypes } from '../../src/incidents/types.ts';
import { type Report, reports } from './every-type/reports.ts';
import { type Municipality, municipalities, toldOf } from './every-type/who-is-told.ts';
import type { Shown } from './shown.ts';
import { type Actor, type Heard, openStage, slackOnly, teamsOnly, webOnly } from './stage.ts';

/** Here the employee types on; in the others the form is filled in. */
const typists = new Set(['kalundborg', 'ishoj']);

const isForm = ({ text }: Shown): boolean => text.startsWith('Meld det her');
const isReady = ({ text }: Heard): boolean => text.includes('skriv "send"');

const typesOn = async (employee: Actor, { answers }: Report, first: Heard): Promise<Heard> => {
  let heard = first;
  for (let turn = 0; !isReady(heard) && turn <= answers.length; turn += 1) {
    const asked = heard.messages.filter((message) => !isForm(message)).at(-1);
    const answer = turn === 0 ? 'ok' : answers.find(([question]) => asked?.text.startsWith(question))?.[2];
    if (answer === undefined) throw new Error(`Nobody knows an answer to:\n${heard.text}`);
    heard = await employee.says(answer);
  }
  const summary = heard.messages.find(isForm);
  expect(summary?.text).toMatch(/skriv "send"/);
  return employee.says('send');
};

const fillsIn = (employee: Actor, { answers }: Report): Promise<Heard> =>
  employee.presses('Send', Object.fromEntries(answers.map(([question, pressed]) => [question, pressed])));

/** Who was told and why, as the lines of a receipt have it. */
const toldIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^[^:]+: [^:]+: (lokal opsætning|Politikken: ".+" \(.+\))$/u.test(line));

const expectReceipt = (text: string, municipality: Municipality, report: Report): void => {
  const { letters, exchange, decides } = municipality;
  const told = toldOf(municipality, report.id);
  expect(text).toContain(`Sag ${letters}-2026-0001`);
  const lines = toldIn(text);
  expect(lines.map((line) => line.split(':').slice(0, 2).join(':')).sort()).toEqual(told.map(({ who }) => who).sort());
  for (const { who, why } of told) expect(lines.find((line) => line.startsWith(`${who}: `))).toContain(why);

  const deadline = report.deadline ?? 'torsdag 26. november 2026 kl. 08.00';
  if (report.concerns === 'nobody') expect(text).toContain('Derfor løber der ingen frist');
  else expect(text).toMatch(new RegExp(`(${decides}.*inden|frist.* var) ${deadline}`, 'iu'));

  const serious = report.severity === 'Høj' || report.severity === 'Kritisk';
  const number = `00 00 ${exchange} ${report.call === 'gdpr' ? '93' : '91'}`;
  expect(/Ring til .+ nu: [\d ]+/u.exec(text)?.[0]).toEqual(serious ? expect.stringContaining(number) : undefined);
};

const expectCase = (text: string, { letters }: Municipality, { title, severity, says }: Report): void => {
  expect(text).toContain(`${letters}-2026-0001 · ${title}`);
  expect(text).toContain(`Alvor: ${severity}`);
  expect(text).toContain(says);
};

describe.each([webOnly, teamsOnly, slackOnly])('on $platform', ({ open }) => {
  describe.each(reports)('$id', (report) => {
    test.each(municipalities)('in $id', async (municipality) => {
      const { id, reporter } = municipality;
      const stage = await openStage(open);
      const room = await stage.coordinatorRoom(id);
      const coordinator = await stage.person(`${id}/isk`);
      const leader = await stage.person(`${id}/leder`);
      const employee = await stage.person(`${id}/medarbejder`);

      // First aid comes at once and asks nothing; what was said already stands in the form.
      const heard = await employee.says(report.says);
      const [firstAid, form, ...more] = heard.messages;
      expect(more).toEqual([]);
      expect(firstAid?.text).toContain(report.firstAid);
      expect(firstAid?.fields).toEqual([]);
      expect(form?.text).toContain(report.title);
      for (const fact of report.understood) expect(form?.text).toContain(fact);

      const typed = typists.has(id);
      const receipt = typed ? await typesOn(employee, report, heard) : await fillsIn(employee, report);
      expectReceipt(receipt.text, municipality, report);

      const inRoom = await room.sees();
      const toldAlone = await coordinator.sees();
      if (report.restricted) {
        expect(receipt.text).toContain('Den vises ikke i nogen kanal.');
        expect(inRoom).not.toContain(report.title);
        expectCase(toldAlone, municipality, report);
      } else {
        expectCase(inRoom, municipality, report);
        expect(toldIn(inRoom).toSorted()).toEqual(toldIn(receipt.text).toSorted());
      }

      const toLeader = await leader.sees();
      const asLeader = toldOf(municipality, report.id).find(({ role }) => role === 'leder');
      if (asLeader) {
        expectCase(toLeader, municipality, report);
        expect(toLeader).toMatch(new RegExp(`Derfor får du besked: .*${asLeader.why}`, 'u'));
        // Who said something about a colleague is nothing that their leader needs to know.
        expect(toLeader.includes(reporter)).toBe(report.restricted !== true);
      } else expect(toLeader).toBe('');
    });
  });
});

test('every type there is has been reported here', () => {
  const types = loadIncidentTypes(join(import.meta.dirname, '../../data/incident-types'));
  expect(new Set(reports.map(({ id }) => id.split(',')[0]))).toEqual(new Set(types.all().map(({ id }) => id)));
});
