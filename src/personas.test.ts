// Who the try-out page offers: in each municipality everybody whose acts there are to try.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedData } from './config.ts';
import { loadRegistry } from './directory/load.ts';
import { personasOf } from './personas.ts';

const personas = personasOf(loadRegistry(join(shippedData, 'municipalities')));

it('are six in each of the five municipalities, named by what they are', () => {
  expect(personas).toHaveLength(5);
  for (const { people } of personas) {
    expect(people.map(({ role }) => role.da)).toEqual([
      'Medarbejder',
      'Leder',
      'Sikkerhedskoordinator (ISK)',
      'GDPR-enheden',
      'IT',
      'Topledelsen',
    ]);
  }
});

it('press in the channel as themselves where they work on cases', () => {
  const ishoj = personas.find(({ municipality }) => municipality === 'ishoj');
  const inChannel = ishoj?.people.filter((person) => person.inChannel).map(({ userId }) => userId);
  expect(inChannel).toEqual(['demo-ishoj-isk', 'demo-ishoj-gdpr', 'demo-ishoj-it']);
});
