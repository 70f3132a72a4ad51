// As many cases as a municipality may have after years: of every type, most of them closed, each with its whole course.
import type { Instant } from '../../src/core/clock.ts';
import type { CaseEvent } from '../../src/incidents/event.ts';
import type { Incident } from '../../src/incidents/record.ts';
import { severities } from '../../src/incidents/severity.ts';
import { parts } from './office.ts';

const description =
  'Jeg sad i toget og opdagede, at tasken var væk. I den lå en mappe med papirer fra sidste møde og min telefon. Telefonen er låst, og jeg har ringet til konduktøren, som ikke har set den. Papirerne handler om besøgsplaner i næste uge. ';

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/** A share of all that does not follow the other shares. */
const oneIn = (n: number, many: number): boolean => (n * 2_654_435_761) % 4_294_967_296 < 4_294_967_296 / many;

const courseOf = (n: number, reported: Instant, municipality: string, open: boolean): readonly CaseEvent[] => {
  const by = `${municipality}/isk`;
  const at = (minutes: number): string => reported.add({ minutes }).toString();
  const breach = oneIn(n, 2);
  const taken: readonly CaseEvent[] = open && oneIn(n + 7, 3) ? [] : [{ kind: 'taken', at: at(20 + (n % 50)), by }];
  if (open) return taken;
  return [
    ...taken,
    { kind: 'asked', at: at(30), by, question: 'q1', text: 'Hvilken mappe var det, og hvem har nøgle til skabet?' },
    { kind: 'answered', at: at(90), question: 'q1', text: 'Den blå mappe, og det har kun teamets leder.' },
    {
      kind: 'assessed',
      at: at(120),
      by,
      breach,
      ...(breach ? { risk: 'risk' as const } : {}),
      notify: breach,
      reason: 'Oplysningerne kan være set af andre, end de var til for, og det vides ikke af hvem.',
    },
    ...(breach
      ? [
          {
            kind: 'notified' as const,
            at: at(180),
            by,
            notice: 'supervisoryAuthority' as const,
            reference: `DT-${n}`,
            sentAt: at(180),
          },
        ]
      : []),
    {
      kind: 'measureAdded',
      at: at(200),
      by,
      measure: 'm1',
      text: 'Gennemgå, hvordan papirer tages med ud af huset.',
      owner: `${municipality}/it`,
      due: '2026-12-01',
    },
    { kind: 'measureDone', at: at(4000), by, measure: 'm1', note: 'Aftalt på teammødet.' },
    { kind: 'evaluated', at: at(4100), by, cause: 'Der var travlt.', lesson: 'Færre papirer på tur.' },
    { kind: 'closed', at: at(4200), by, conclusion: 'Tasken kom frem igen, og intet manglede.' },
  ];
};

/** The last one reported just before `now`, the others some minutes apart before it; one in twenty is open. */
export const manyCases = (municipality: string, count: number, now: Instant): readonly Incident[] => {
  const types = parts.types.all();
  const people = parts.registry.people(municipality);
  const systems = parts.registry.systems(municipality);
  const letters = municipality.slice(0, 3).toUpperCase();
  const numbers = new Map<number, number>();
  return Array.from({ length: count }, (_, at): Incident => {
    const reported = now.subtract({ minutes: (count - at) * 130 });
    const { year } = reported.toZonedDateTimeISO('Europe/Copenhagen');
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const type = pick(types, at);
    const reporter = pick(people, at * 7);
    const open = oneIn(at, 20);
    return {
      number: `${letters}-${year}-${String(number).padStart(4, '0')}`,
      municipality,
      type: type?.id ?? 'other',
      restricted: type?.restricted ?? false,
      severity: pick(severities, at * 3 + 1) ?? 'medium',
      description: description.repeat(2),
      answers: {
        personalData: pick(['yes', 'no', 'unknown'], at) ?? 'unknown',
        where: 'i toget',
        ...(oneIn(at + 3, 4) ? { system: pick(systems, at)?.name ?? '' } : {}),
      },
      reporter: { person: reporter?.id ?? '', name: reporter?.name ?? '', thread: `web|${reporter?.id}` },
      reporterKey: reporter?.id ?? '',
      discoveredAt: reported.subtract({ minutes: 45 }).toString(),
      reportedAt: reported.toString(),
      told: [
        { who: 'securityCoordinator', people: [`${municipality}/isk`], rule: { local: true } },
        { who: 'dataProtection', people: [`${municipality}/gdpr`], rule: { local: true } },
      ],
      status: open ? 'open' : 'closed',
      additions: [],
      files: [],
      events: [...courseOf(at, reported, municipality, open)],
    };
  });
};
