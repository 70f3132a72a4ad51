// Pictures and mails with a case, on every platform: sent with the report or after it, and fetched by those who handle it.
import { describe, expect, test } from 'vitest';
import { samples } from '../files/samples.ts';
import { type Actor, everywhere, openStage, type Stage, workplaces } from './stage.ts';

const suspicious = 'Jeg har fået en mistænkelig mail i går kl. 14, og jeg har ikke klikket på noget';
const mail = { name: 'phishing.eml', content: samples.eml };
const picture = { name: 'skærmbillede.png', content: samples.png };
const virus = { name: 'faktura.exe', content: samples.exe };
const number = 'EGE-2026-0001';

const sends = async (person: Actor): Promise<string> => {
  const answered = await person.says('send');
  return answered.text.includes(number) ? answered.text : (await person.says('send')).text;
};

/** The coordinator presses in the channel, and looks into their own conversation. */
const filesOf = async (stage: Stage, room: Awaited<ReturnType<Stage['coordinatorRoom']>>, coordinator: Actor) => {
  const card = (await room.messages()).findLast(({ buttons }) => buttons.includes('Vis filer'));
  if (!card) throw new Error(`No card has files:\n${await room.sees()}`);
  const there = await stage.inChannel('egedal/isk');
  const pressed = await there.pressesOn(card, 'Vis filer');
  expect(pressed.status).toBeLessThan(300);
  const { messages } = await coordinator.looks();
  return messages.findLast(({ links }) => Object.keys(links ?? {}).length > 0)?.links ?? {};
};

describe.each(everywhere)('on $platform', ({ open }) => {
  test('a mail with the report: on the summary, the receipt and the card, and the coordinator fetches it', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const ahmed = await stage.person('egedal/isk');
    const samira = await stage.person('egedal/medarbejder');

    const opened = await samira.says(suspicious, [mail, virus]);
    expect(opened.text).toContain('"faktura.exe" er ikke gemt, for den slags filer kan jeg ikke tage imod.');
    expect(opened.text).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');
    expect(await sends(samira)).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');
    expect(await room.sees()).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');

    await ahmed.looks();
    const links = await filesOf(stage, room, ahmed);
    expect(Object.keys(links)).toEqual(['phishing.eml']);
    const response = await fetch(links['phishing.eml'] ?? '');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await response.arrayBuffer()).equals(samples.eml)).toBe(true);

    const card = (await room.messages()).findLast(({ buttons }) => buttons.includes('Vis forløb'));
    const course = card && (await (await stage.inChannel('egedal/isk')).pressesOn(card, 'Vis forløb'));
    expect(course?.text).toContain('Ahmed Mahmoud hentede phishing.eml');
  });

  test('a picture alone is asked about, and is there when the report is sent, also after a restart', async () => {
    const stage = await openStage(open);
    const samira = await stage.person('egedal/medarbejder');

    const asked = await samira.says('', [picture]);
    expect(asked.text).toContain('Tak, det er gemt. 1 fil: skærmbillede.png (1 kB).');
    expect(asked.text).toContain('Hvad er der sket?');
    await stage.restart();
    expect((await samira.says(suspicious)).text).toContain('Vedlagt: 1 fil: skærmbillede.png (1 kB)');
    expect(await sends(samira)).toContain('Vedlagt: 1 fil: skærmbillede.png (1 kB)');
  });

  test('what is sent after the receipt reaches the handlers, once, however often the platform sends it', async () => {
    const stage = await openStage(open);
    const room = await stage.coordinatorRoom('egedal');
    const samira = await stage.person('egedal/medarbejder');
    await samira.says(suspicious);
    await sends(samira);

    expect((await samira.says('', [picture])).text).toContain(`Det er føjet til sag ${number}`);
    await samira.isSentAgain();
    const seen = await room.sees();
    expect(seen.match(/Nyt fra melder: 1 fil: skærmbillede\.png/gu)).toHaveLength(1);
    expect(seen).toContain('Vedlagt: 1 fil: skærmbillede.png (1 kB)');
  });
});

describe.each(workplaces)('on $platform', ({ open }) => {
  test('a file that the platform cannot give is said not to be kept, and the report goes on without it', async () => {
    const stage = await openStage(open);
    const samira = await stage.person('egedal/medarbejder');

    const opened = await samira.says(suspicious, [{ name: 'væk.png' }, mail]);
    expect(opened.text).toContain('"væk.png" er ikke gemt, for jeg kunne ikke hente den.');
    expect(await sends(samira)).toContain('Vedlagt: 1 fil: phishing.eml (1 kB)');
  });

  test('in a channel files are not kept, and it is said where to send them', async () => {
    const stage = await openStage(open);
    const samira = await stage.inChannel('egedal/medarbejder');
    const answer = await samira.says(suspicious, [mail]);
    expect(answer.text).toContain('Filerne er ikke gemt, for her læser andre med.');
    expect(answer.text).toContain('Skriv til mig i en direkte besked');
  });
});
