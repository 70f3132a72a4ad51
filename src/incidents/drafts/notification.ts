// Draft of the notification to Datatilsynet: what GDPR Art. 33(3) a-d asks for, in the order of the form on virk.dk.
import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../core/say-time.ts';
import type { ContactPoint } from '../../directory/profile.ts';
import { riskNames } from '../actions/texts.ts';
import type { CaseView } from '../case-view.ts';
import { notifyBefore } from '../clocks.ts';
import { type Draft, gap, item, type Line, orGap, type Piece, point, type Section } from './draft.ts';
import { chosenAnswer, chosenList, sayBreach, sayDiscovery } from './facts.ts';
import { nameless } from './nameless.ts';

const sayContact = (point: ContactPoint | undefined): string | undefined =>
  point && [point.name, point.email].filter((one) => one !== undefined).join(', ');

const lateness = (view: CaseView): readonly Piece[] => {
  const { incident, standing, now } = view;
  const sent = standing.notices.supervisoryAuthority;
  const when = sent ? Temporal.Instant.from(sent.sentAt) : now;
  const late = Temporal.Instant.compare(when, notifyBefore(Temporal.Instant.from(incident.discoveredAt))) > 0;
  if (!late) return ['Nej'];
  const reason = sent?.lateReason && nameless(sent.lateReason, view);
  return ['Ja. Begrundelse: ', orGap(reason, 'hvad forsinkelsen skyldes')];
};

const controller = ({ profile }: CaseView): Section => ({
  title: 'Dataansvarlig',
  lines: [
    item('Organisation', profile.name),
    item('CVR-nummer', orGap(profile.notification?.cvr, 'CVR-nummer')),
    item('Kontakt om anmeldelsen', orGap(sayContact(profile.notification?.contact), 'kontakt')),
    item('Telefon', orGap(profile.notification?.contact?.phone, 'telefonnummer')),
    item('Ny anmeldelse eller opfølgning', gap('vælg')),
  ],
});

const times = (view: CaseView): Section => ({
  title: 'Tidspunkter',
  lines: [
    item('Opdaget', sayDiscovery(view)),
    item('Indtruffet og ophørt', gap('hvornår bruddet begyndte og sluttede')),
    item('Anmeldt senere end 72 timer', ...lateness(view)),
  ],
});

const nature = (view: CaseView): Section => ({
  title: 'a) Bruddets karakter',
  lines: [
    item('Hvad skete der', `${view.type.name.da}. `, gap('beskriv forløbet og årsagen uden navne')),
    item('Type', orGap(sayBreach(view), 'fortrolighed, integritet eller tilgængelighed')),
    item('Kategorier af registrerede', gap('for eksempel borgere, børn eller ansatte')),
    item('Antal registrerede, cirka', orGap(chosenAnswer(view, 'affectedCount'), 'antal personer')),
    item('Kategorier af oplysninger', orGap(chosenList(view, 'dataKinds'), 'slags oplysninger')),
    item('Antal registreringer, cirka', gap('antal registreringer')),
  ],
});

const officer = ({ profile }: CaseView): Section => {
  const { dpo } = profile.notification ?? {};
  return {
    title: 'b) Databeskyttelsesrådgiver eller andet kontaktpunkt',
    lines: [
      item('Kontakt', orGap(sayContact(dpo), 'kontaktpunkt')),
      item('Telefon', orGap(dpo?.phone ?? profile.phones.dataProtection, 'telefonnummer')),
    ],
  };
};

const consequences = ({ standing: { assessment } }: CaseView): Section => ({
  title: 'c) Sandsynlige konsekvenser',
  lines: [
    item(
      'Risiko for de registrerede',
      orGap(assessment?.risk && riskNames[assessment.risk].da, 'vurdering af risikoen'),
    ),
    item('Konsekvenser', gap('hvad det kan betyde for de registrerede')),
  ],
});

const taken = (view: CaseView): readonly Line[] => {
  const { measures } = view.standing;
  if (measures.length === 0) return [point(gap('hvad der er gjort og skal gøres'))];
  return measures.map(({ text, due, done }, at) => {
    const when = done ? 'udført' : `senest ${sayDate(Temporal.PlainDate.from(due), 'da')}`;
    return item(`Tiltag ${at + 1}`, `${nameless(text, view)} (${when})`);
  });
};

const measures = (view: CaseView): Section => {
  const { citizens } = view.standing;
  return {
    title: 'd) Foranstaltninger',
    lines: [
      ...taken(view),
      item('Foranstaltninger før bruddet', gap('for eksempel kryptering eller adgangsstyring')),
      item('De registrerede er underrettet', citizens ? (citizens.told ? 'Ja' : 'Nej') : gap('ja, nej eller hvornår')),
    ],
  };
};

export const notificationDraft = (view: CaseView): Draft => ({
  title: `Anmeldelse til Datatilsynet, sag ${view.incident.number}`,
  fileName: `Udkast til anmeldelse ${view.incident.number}`,
  sections: [
    controller(view),
    times(view),
    nature(view),
    officer(view),
    consequences(view),
    measures(view),
    {
      title: 'Øvrigt',
      lines: [item('Databehandler involveret', gap('ja eller nej')), item('Grænseoverskridende', gap('ja eller nej'))],
    },
  ],
});
