// Who the try-out page can be seen as: the fictional employee, leader, coordinator and other handlers of each municipality.
import type { PersonaMunicipality } from './channels/web/personas.ts';
import type { Text } from './core/text.ts';
import type { Registry } from './directory/registry.ts';

const played: readonly { readonly id: string; readonly role: Text; readonly inChannel?: true }[] = [
  { id: 'medarbejder', role: { da: 'Medarbejder', en: 'Employee' } },
  { id: 'leder', role: { da: 'Leder', en: 'Leader' } },
  { id: 'isk', role: { da: 'Sikkerhedskoordinator (ISK)', en: 'Security coordinator (ISK)' }, inChannel: true },
  { id: 'gdpr', role: { da: 'GDPR-enheden', en: 'GDPR unit' }, inChannel: true },
  { id: 'it', role: { da: 'IT', en: 'IT' }, inChannel: true },
  { id: 'top', role: { da: 'Topledelsen', en: 'Top management' } },
];

/** Only municipalities whose people are sample data can be played. */
export const personasOf = (registry: Registry): readonly PersonaMunicipality[] =>
  registry
    .municipalities()
    .filter(({ profile }) => profile.fictional)
    .flatMap(({ id, profile }) => {
      const people = played.flatMap(({ id: who, ...shown }) => {
        const person = registry.person(`${id}/${who}`);
        const tenant = profile.tenants.teams[0];
        return person?.teamsId && tenant ? [{ userId: person.teamsId, tenant, name: person.name, ...shown }] : [];
      });
      const coordinator = registry.person(`${id}/isk`)?.teamsId;
      return coordinator && people.length > 0 ? [{ municipality: id, name: profile.name, coordinator, people }] : [];
    });
