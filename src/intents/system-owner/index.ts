// "Hvem ejer Nexus?": the owner, how critical the system is and how long the work can bear that it is down.
import type { IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { maskCpr } from '../../language/cpr.ts';
import { systemCard } from './system-card.ts';
import { texts, unknownSystem } from './texts.ts';

const name = 'system-owner';

const find = (registry: Registry, turn: Turn, text: string, named: string | null): Outcome => {
  const { language, municipality } = turn;
  const found = registry.findSystem(municipality, text);
  if (found.kind === 'found')
    return { replies: [{ kind: 'card', card: systemCard(registry, found.system, language) }] };
  if (found.kind === 'unknown') {
    const ask = registry.municipality(municipality)?.profile.roles.securityCoordinator.name[language] ?? '';
    const reply = named ? unknownSystem(maskCpr(named), ask) : texts.nameIt;
    return { replies: [{ kind: 'text', text: reply[language] }] };
  }
  const title = texts.which[language];
  const buttons = found.candidates.map((system) => ({
    label: system.name,
    action: `${name}.show`,
    values: { system: system.name },
  }));
  const fallback = `${title} ${found.candidates.map((system) => system.name).join(' / ')}`;
  return { replies: [{ kind: 'card', card: { title, fallback, parts: [{ kind: 'buttons', buttons }] } }] };
};

export const systemOwner = (registry: Registry): IntentHandler => ({
  name,
  about: texts.about,
  forStrangers: false,
  start: async (turn) => {
    const named = turn.understanding.system;
    return find(registry, turn, named ?? turn.text, named);
  },
  act: async (turn) => find(registry, turn, turn.values['system'] ?? '', turn.values['system'] ?? null),
});
