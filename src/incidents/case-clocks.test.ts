// What the clocks of a case are going to do, told ahead, and what it costs to look.
import { describe, expect, it } from 'vitest';
import { onMonday, openOffice, parts, sampleCase } from '../../test/casework/office.ts';
import { put } from '../core/store.ts';
import { caseClocks } from './case-clocks.ts';
import { incidents } from './record.ts';

describe('what is planned', () => {
  it('tells what the clocks will do, in order of time', async () => {
    const office = await openOffice(sampleCase('egedal', { ...onMonday, severity: 'critical' }));
    const planned = office.planner.planned(office.clock.now(), office.store);
    expect(planned[0]).toMatchObject({ to: 'egedal/isk' });
    expect(planned.map(({ at }) => at.toString())).toEqual(planned.map(({ at }) => at.toString()).toSorted());
    expect(planned.map(({ what }) => what).join('\n')).toContain('48 timer og 0 minutter tilbage');
  });

  it('costs the same however many cases have been closed', async () => {
    const office = await openOffice(sampleCase('egedal', onMonday));
    const closed = Array.from({ length: 500 }, (_, n) => ({
      ...sampleCase('egedal', { number: `ALT-${n}`, status: 'closed' }),
    }));
    await office.store.commit(
      closed.map((one) => put(incidents, `egedal/${one.number}`, one, 0)),
      { kind: 'system', part: 'test' },
    );
    let looked = 0;
    const counting = {
      ...parts,
      types: {
        ...parts.types,
        get: (id: string) => {
          looked += 1;
          return parts.types.get(id);
        },
      },
    };
    caseClocks(counting).due(office.clock.now(), office.store);
    expect(looked).toBe(1);
  });
});
