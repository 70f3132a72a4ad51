// A case in Glostrup as its handlers meet it: misdirected mail with CPR numbers, and those who sit around it.
import { type Actor, openStage, type PlatformName } from '../stage.ts';

export const number = 'GLO-2026-0001';

export const openOffice = async ({ open }: PlatformName) => {
  const stage = await openStage(open);
  const room = await stage.coordinatorRoom('glostrup');
  const christian = await stage.inChannel('glostrup/isk');
  const maja = await stage.person('glostrup/medarbejder');
  return { stage, room, christian, maja };
};

/** At 9 on Monday 23 November, and seen at 8: the 72 hours end on Thursday at 8. */
export const reports = async (maja: Actor): Promise<void> => {
  await maja.says(
    'Øv, jeg kom til at sende en mail med cpr-nummer på 12 borgere til en forkert virksomhed i dag kl. 8',
  );
  await maja.presses('Send', { 'Har modtageren bekræftet': 'Nej, ikke endnu' });
};

type Answers = Readonly<Record<string, string>>;

/** Presses the act, fills in its form and saves; what can then be read. */
export const fills = async (actor: Actor, act: string, answers: Answers): Promise<string> => {
  await actor.presses(act);
  return (await actor.presses('Gem', answers)).text;
};

/** What does not stand on the card itself is found behind "Flere". */
export const findsAndFills = async (actor: Actor, act: string, answers: Answers): Promise<string> => {
  await actor.presses('Flere');
  return fills(actor, act, answers);
};

export const triesToClose = async (actor: Actor): Promise<string> => {
  await actor.presses('Flere');
  return (await actor.presses('Luk')).text;
};

export const assessment = {
  'Er det et brud': 'Ja',
  'Risiko for': 'Høj risiko',
  'Skal Datatilsynet': 'Ja',
  Begrundelse: 'CPR-numre hos en fremmed virksomhed',
};
