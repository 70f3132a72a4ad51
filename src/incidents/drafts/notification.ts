// Draft of the notification to Datatilsynet: what GDPR Art. 33(3) a-d asks for, in the order of the form on virk.dk.
import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../../core/say-time.ts';
import { riskNames } from '../actions/texts.ts';
import type { CaseView } from '../case-view.ts';
import { notifyBefore } from '../clocks.ts';
import { chosenAnswer, gap, markdown, moment, orGap, type Section } from './draft.ts';

const lateness = ({ incident, standing, now }: CaseView): string => {
  const sent = standing.notices.supervisoryAuthority;
  const when = sent ? Temporal.Instant.from(sent.sentAt) : now;
  const late = Temporal.Instant.compare(when, notifyBefore(Temporal.Instant.from(incident.discoveredAt))) > 0;
  return late ? `Ja. Begrundelse: ${gap('hvad forsinkelsen skyldes')}` : 'Nej';
};

const nature = (view: CaseView): Section => ({
  title: 'a) Bruddets karakter',
  lines: [
    `- Hvad skete der: ${view.type.name.da}. ${gap('beskriv forløbet og årsagen uden navne')}`,
    `- Type: ${gap('fortrolighed, integritet eller tilgængelighed')}`,
    `- Kategorier af registrerede: ${gap('for eksempel borgere, børn eller ansatte')}`,
    `- Antal registrerede, cirka: ${orGap(chosenAnswer(view, 'affectedCount'), 'antal personer')}`,
    `- Kategorier af oplysninger: ${orGap(chosenAnswer(view, 'dataKinds'), 'slags oplysninger')}`,
    `- Antal registreringer, cirka: ${gap('antal registreringer')}`,
  ],
});

const times = (view: CaseView): Section => ({
  title: 'Tidspunkter',
  lines: [
    `- Opdaget: ${moment(view.incident.discoveredAt)}`,
    `- Indtruffet og ophørt: ${gap('hvornår bruddet begyndte og sluttede')}`,
    `- Anmeldt senere end 72 timer: ${lateness(view)}`,
  ],
});

const consequences = ({ standing: { assessment } }: CaseView): Section => ({
  title: 'c) Sandsynlige konsekvenser',
  lines: [
    `- Risiko for de registrerede: ${orGap(assessment?.risk && riskNames[assessment.risk].da, 'vurdering af risikoen')}`,
    `- Konsekvenser: ${gap('hvad det kan betyde for de registrerede')}`,
  ],
});

const measures = ({ standing }: CaseView): Section => ({
  title: 'd) Foranstaltninger',
  lines: [
    ...standing.measures.map(
      ({ due, done }, at) =>
        `- Tiltag ${at + 1}: ${gap('beskriv tiltaget')} (${done ? 'udført' : `senest ${sayDate(Temporal.PlainDate.from(due), 'da')}`})`,
    ),
    ...(standing.measures.length === 0 ? [`- ${gap('hvad der er gjort og skal gøres')}`] : []),
    `- Foranstaltninger før bruddet: ${gap('for eksempel kryptering eller adgangsstyring')}`,
    `- De registrerede er underrettet: ${standing.citizens ? (standing.citizens.told ? 'Ja' : 'Nej') : gap('ja, nej eller hvornår')}`,
  ],
});

export const notificationDraft = (view: CaseView): string => {
  const { incident, profile } = view;
  return markdown(`Anmeldelse til Datatilsynet, sag ${incident.number}`, [
    {
      title: 'Dataansvarlig',
      lines: [
        `- Organisation: ${profile.name}`,
        `- CVR-nummer: ${gap('CVR-nummer')}`,
        `- Ny anmeldelse eller opfølgning: ${gap('vælg')}`,
      ],
    },
    times(view),
    nature(view),
    {
      title: 'b) Databeskyttelsesrådgiver eller andet kontaktpunkt',
      lines: [
        `- Kontakt: ${gap('kontaktpunkt')}`,
        `- Telefon: ${orGap(profile.phones.dataProtection, 'telefonnummer')}`,
      ],
    },
    consequences(view),
    measures(view),
    {
      title: 'Øvrigt',
      lines: [`- Databehandler involveret: ${gap('ja eller nej')}`, `- Grænseoverskridende: ${gap('ja eller nej')}`],
    },
  ]);
};
