// "Hvad sker der med min sag?": the reporter's own cases, newest first, told to them alone.
import { Temporal } from 'temporal-polyfill';
import type { CardPart } from '../../core/card.ts';
import type { Instant } from '../../core/clock.ts';
import { privately } from '../../core/privately.ts';
import { threadId } from '../../core/records.ts';
import { sayTime } from '../../core/say-time.ts';
import type { Language } from '../../core/text.ts';
import type { IntentHandler, TextTurn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { supervisoryDeadline } from '../../incidents/deadlines.ts';
import { type Incident, incidents } from '../../incidents/record.ts';
import { overdueText } from '../../incidents/texts.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import { sayStatus } from './say-status.ts';
import { texts } from './texts.ts';

const shown = 3;

const sayDeadline = (deadline: Instant, { now, language }: TextTurn): string => {
  const passed = Temporal.Instant.compare(deadline, now) <= 0;
  return `${sayTime(deadline, language)}${passed ? ` (${overdueText[language]})` : ''}`;
};

const said = (registry: Registry, incident: Incident, language: Language): string =>
  sayStatus(registry, incident)
    .map((text) => text[language])
    .join(' ');

const partsOf = (registry: Registry, types: IncidentTypes, incident: Incident, turn: TextTurn): readonly CardPart[] => {
  const { language } = turn;
  const deadline = supervisoryDeadline(incident);
  const told = incident.told.flatMap(({ people }) => people.map((id) => registry.person(id)?.name ?? id));
  return [
    {
      kind: 'text',
      text: `${incident.number} · ${types.get(incident.type)?.name[language] ?? incident.type}`,
      tone: 'strong',
    },
    {
      kind: 'facts',
      facts: [
        { label: texts.status[language], value: said(registry, incident, language) },
        { label: texts.reported[language], value: sayTime(Temporal.Instant.from(incident.reportedAt), language) },
        { label: texts.told[language], value: [...new Set(told)].join(', ') },
        ...(deadline ? [{ label: texts.deadline[language], value: sayDeadline(deadline, turn) }] : []),
      ],
    },
  ];
};

export const incidentStatus = (registry: Registry, types: IncidentTypes): IntentHandler => ({
  name: 'incident-status',
  about: texts.about,
  forStrangers: true,
  start: async (turn) => {
    const { language, person, message, store } = turn;
    // A case reported while the platform could not say who wrote is known by its conversation alone.
    const stranger = message.direct ? [threadId(message.thread)] : [];
    const keys = [...(person ? [person.id] : []), ...stranger];
    const own = keys
      .flatMap((key) => store.find(incidents, 'reporterKey', key))
      .map(({ value }) => value)
      .filter(({ municipality }) => municipality === turn.municipality)
      .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt));
    if (own.length === 0) return privately(turn, { replies: [{ kind: 'text', text: texts.none[language] }] });
    const latest = own.slice(0, shown);
    const more: readonly CardPart[] =
      own.length > shown ? [{ kind: 'text', text: texts.more[language], tone: 'subtle' }] : [];
    const lines = latest.map((incident) => `${incident.number}: ${said(registry, incident, language)}`);
    return privately(turn, {
      replies: [
        {
          kind: 'card',
          card: {
            title: texts.title[language],
            fallback: [texts.title[language], ...lines].join(' · '),
            parts: [...latest.flatMap((incident) => partsOf(registry, types, incident, turn)), ...more],
          },
        },
      ],
    });
  },
});
