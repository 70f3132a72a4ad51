// One system as the register has it.
import type { Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { ItSystem } from '../../directory/municipality.ts';
import type { Basis } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { sayDuration, texts } from './texts.ts';

const quoted = (rule: Basis | undefined): readonly CardPart[] =>
  rule && 'quote' in rule ? [{ kind: 'quote', quote: rule.quote, source: rule.section }] : [];

export const systemCard = (registry: Registry, system: ItSystem, language: Language): Card => {
  const profile = registry.municipality(system.municipality)?.profile;
  const owner = registry.person(system.owner);
  const level = profile?.criticality.find(({ name }) => name.da === system.criticality);
  const downtime = system.maxDowntime;
  const facts = [
    { label: texts.owner[language], value: owner ? `${owner.name}, ${owner.title}` : texts.notSet[language] },
    ...(owner
      ? [{ label: texts.contact[language], value: [owner.email, owner.phone].filter(Boolean).join(' · ') }]
      : []),
    {
      label: texts.criticality[language],
      value: level?.name[language] ?? system.criticality ?? texts.notSet[language],
    },
    {
      label: texts.downtime[language],
      value: downtime ? sayDuration(downtime.days, downtime.hours, downtime.minutes)[language] : texts.notSet[language],
    },
    { label: texts.personalData[language], value: texts[system.personalData][language] },
    ...(system.supplier ? [{ label: texts.supplier[language], value: system.supplier }] : []),
    { label: texts.purpose[language], value: system.purpose },
  ];
  return {
    title: system.name,
    fallback: `${system.name}: ${facts
      .slice(0, 4)
      .map(({ label, value }) => `${label}: ${value}`)
      .join(' · ')}`,
    parts: [
      { kind: 'facts', facts },
      ...quoted(level?.rule),
      ...quoted(downtime ? profile?.maxDowntime.rule : undefined),
    ],
  };
};
