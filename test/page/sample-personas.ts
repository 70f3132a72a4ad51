// Fictional people to see the page as.
import type { PersonaMunicipality } from '../../src/channels/web/personas.ts';

const municipality = (id: string, name: string, [employee, leader, coordinator]: readonly [string, string, string]) => {
  const tenant = `demo-${id}`;
  return {
    municipality: id,
    name,
    coordinator: `${tenant}-isk`,
    people: [
      { userId: `${tenant}-medarbejder`, tenant, name: employee, role: { da: 'medarbejder', en: 'employee' } },
      { userId: `${tenant}-leder`, tenant, name: leader, role: { da: 'leder', en: 'leader' } },
      {
        userId: `${tenant}-isk`,
        tenant,
        name: coordinator,
        role: { da: 'informationssikkerhedskoordinator', en: 'information security coordinator' },
        inChannel: true as const,
      },
      {
        userId: `${tenant}-gdpr`,
        tenant,
        name: `GDPR ${name}`,
        role: { da: 'GDPR-enheden', en: 'GDPR unit' },
        inChannel: true as const,
      },
    ],
  };
};

export const samplePersonas: readonly PersonaMunicipality[] = [
  municipality('ishoj', 'Ishøj', ['Mette Holm', 'Lars Brandt', 'Karen Dahl']),
  municipality('egedal', 'Egedal', ['Signe Lund', 'Ole Vang', 'Pia Storm']),
  municipality('glostrup', 'Glostrup', ['Anna Birk', 'Jens Falk', 'Ida Krogh']),
  municipality('kalundborg', 'Kalundborg', ['Bo Strand', 'Eva Friis', 'Kim Toft']),
  municipality('rodovre', 'Rødovre', ['Tina Bech', 'Per Juhl', 'Lise Møller']),
];
