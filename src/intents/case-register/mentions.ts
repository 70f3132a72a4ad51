// Whether a case is about a system, or holds certain words: by its answers first, else by what was written.
import type { Registry } from '../../directory/registry.ts';
import type { Incident } from '../../incidents/record.ts';
import { systemOf } from '../../incidents/system-of.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import { fold } from '../../language/text/fold.ts';

type Test = (incident: Incident) => boolean;

/** A name of two or three letters is a system's only as it is spelled: "ad" is a word, "AD" is not. */
const shortName = 3;

const pattern = (labels: readonly string[], flags: string): RegExp | undefined => {
  const escaped = labels.map((label) => label.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return escaped.length > 0
    ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, flags)
    : undefined;
};

const system = (registry: Registry, municipality: string, name: string): Test => {
  const known = registry.systems(municipality).find((one) => one.name === name);
  const labels = [name, ...(known?.aliases ?? [])];
  const patterns = [
    pattern(
      labels.filter(({ length }) => length > shortName),
      'iu',
    ),
    pattern(
      labels.filter(({ length }) => length <= shortName),
      'u',
    ),
  ].filter((one) => one !== undefined);
  return (incident) =>
    incident.answers['system']
      ? systemOf(registry, incident) === name
      : patterns.some((one) => one.test(incident.description));
};

/** What stands in a case is folded once: the record does not change, a changed case is another record. */
const folded = new WeakMap<Incident, string>();

const textOf = (incident: Incident, types: IncidentTypes): string => {
  const known = folded.get(incident);
  if (known !== undefined) return known;
  const { description, additions, answers, type } = incident;
  const written = [description, ...additions.map(({ text }) => text), ...Object.values(answers)];
  const name = types.get(type)?.name;
  const text = fold([...written, name?.da ?? '', name?.en ?? ''].join('\n'));
  folded.set(incident, text);
  return text;
};

/** Every word, or the beginning of one. */
const words = (wanted: readonly string[], types: IncidentTypes): Test => {
  const patterns = wanted.map((word) => new RegExp(`(?<![a-z0-9])${word}`, 'u'));
  return (incident) => {
    const text = textOf(incident, types);
    return patterns.every((one) => one.test(text));
  };
};

export const mentions = { system, words } as const;
