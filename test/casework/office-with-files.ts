// The security office with files in its case, and somebody who follows the links to them.
import type { KeptFile } from '../../src/core/file-store.ts';
import type { Incident } from '../../src/incidents/record.ts';
import { createRedeemLink } from '../../src/incidents/redeem-link.ts';
import { openOffice, parts, sampleCase } from './office.ts';

const publicUrl = 'https://vogter.glostrup.example/';

export const openWithFiles = async (
  municipality: string,
  more: Partial<Incident> = {},
  names: readonly string[] = ['phishing.eml', 'skærm.png'],
) => {
  const office = await openOffice(sampleCase(municipality), { publicUrl });
  const files: KeptFile[] = [];
  for (const name of names) {
    const content = Buffer.from(`indholdet af ${name}`);
    files.push({ name, size: content.length, hash: await office.files.keep(content) });
  }
  const { store, case: id } = office;
  const incident = { ...sampleCase(municipality), files, ...more };
  const change = { kind: 'put', collection: 'incidents', id, value: incident } as const;
  await store.commit([change], { kind: 'system', part: 'test' });
  const redeem = createRedeemLink({ ...parts, ...office, giveRegister: async () => undefined });
  const fetches = (url: string | undefined) => redeem(url?.split('/').at(-1) ?? '');
  return { ...office, fetches };
};

/** What happened in a case, and by whom. */
export const courseOf = (incident: Incident): readonly string[] =>
  incident.events.map(({ kind, by }) => `${kind} ${by}`);
