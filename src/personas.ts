// Who the try-out page can be seen as: the fictional employee, leader and coordinator of each municipality.
import type { PersonaMunicipality } from './channels/web/personas.ts';
import type { Text } from './core/text.ts';
import type { Registry } from './directory/registry.ts';

const played: readonly { readonly id: string; readonly role: Text }[] = [
  { id: 'medarbejder', role: { da: 'Medarbejder', en: 'Employee' } },
  { id: 'leder', role: { da: 'Leder', en: 'Leader' } },
  { id: 'isk', role: { da: 'Sikkerhedskoordinator (ISK)', en: 'Security coordinator (ISK)' } },
];

/** Only municipalities whose people are sample data can be played. */
export const personasOf = (registry: Registry): readonly PersonaMunicipality[] =>
  registry
    .municipalities()
    .filter(({ profile }) => profile.fictional)
    .flatMap(({ id, profile }) => {
      const people = played.flatMap(({ id: who, role }) => {
        const person = registry.person(`${id}/${who}`);
        const tenant = profile.tenants.teams[0];
        return person?.teamsId && tenant ? [{ userId: person.teamsId, tenant, name: person.name, role }] : [];
      });
      const coordinator = registry.person(`${id}/isk`)?.teamsId;
      return coordinator && people.length > 0 ? [{ municipality: id, name: profile.name, coordinator, people }] : [];
    });
