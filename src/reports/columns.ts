// The register's columns as a Danish spreadsheet shows them.
import { Temporal } from 'temporal-polyfill';
import { isoTime } from '../core/say-time.ts';
import { riskNames } from '../incidents/actions/texts.ts';
import { noticeNames, severityNames } from '../incidents/texts.ts';
import type { RegisterRow } from './register-row.ts';
import { categoryNames, notifiedNames } from './texts.ts';

const time = (instant: string | undefined): string =>
  instant === undefined ? '' : isoTime(Temporal.Instant.from(instant));

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'Ja' : 'Nej');
const lines = (texts: readonly string[]): string => texts.join('\n');

export const columns: readonly { readonly name: string; readonly of: (row: RegisterRow) => string }[] = [
  { name: 'Sag', of: ({ number }) => number },
  { name: 'Status', of: ({ status }) => (status === 'open' ? 'Åben' : 'Lukket') },
  { name: 'Alvor', of: ({ severity }) => severityNames[severity].da },
  { name: 'Kategori', of: ({ category }) => categoryNames[category].da },
  { name: 'Slags', of: ({ type }) => type },
  { name: 'Fortrolig', of: ({ restricted }) => yesNo(restricted) },
  { name: 'System', of: ({ system }) => system ?? '' },
  { name: 'Center', of: ({ centre }) => centre ?? '' },
  { name: 'Enhed', of: ({ unit }) => unit ?? '' },
  { name: 'Opdaget', of: ({ discoveredAt }) => time(discoveredAt) },
  { name: 'Meldt', of: ({ reportedAt }) => time(reportedAt) },
  { name: 'Taget', of: ({ takenAt }) => time(takenAt) },
  { name: 'Lukket', of: ({ closedAt }) => time(closedAt) },
  { name: 'Behandlet af', of: ({ handledBy }) => handledBy ?? '' },
  { name: 'Faktiske omstændigheder', of: ({ facts }) => lines(facts) },
  { name: 'Filer', of: ({ files }) => files.join(', ') },
  { name: 'Virkninger', of: ({ effects }) => lines(effects) },
  { name: 'Afhjælpende foranstaltninger', of: ({ remedialAction }) => lines(remedialAction) },
  { name: 'Brud på persondatasikkerheden', of: ({ assessment }) => yesNo(assessment?.breach) },
  { name: 'Risiko', of: ({ assessment }) => (assessment?.risk ? riskNames[assessment.risk].da : '') },
  { name: 'Skal anmeldes', of: ({ assessment }) => yesNo(assessment?.notify) },
  { name: 'Begrundelse for vurderingen', of: ({ assessment }) => assessment?.reason ?? '' },
  { name: 'Frist til Datatilsynet', of: ({ supervisoryAuthority }) => time(supervisoryAuthority.deadline) },
  { name: 'Anmeldelse', of: ({ supervisoryAuthority }) => notifiedNames[supervisoryAuthority.notified].da },
  { name: 'Anmeldt', of: ({ supervisoryAuthority }) => time(supervisoryAuthority.sentAt) },
  { name: 'Reference', of: ({ supervisoryAuthority }) => supervisoryAuthority.reference ?? '' },
  { name: 'Begrundelse for forsinkelse', of: ({ supervisoryAuthority }) => supervisoryAuthority.lateReason ?? '' },
  { name: 'De berørte er underrettet', of: ({ dataSubjects }) => yesNo(dataSubjects?.told) },
  { name: 'Om underretningen', of: ({ dataSubjects }) => dataSubjects?.reason ?? '' },
  {
    name: 'NIS2',
    of: ({ nis2 }) =>
      lines(nis2.map(({ notice, sentAt, reference }) => `${noticeNames[notice].da}: ${time(sentAt)} (${reference})`)),
  },
];
