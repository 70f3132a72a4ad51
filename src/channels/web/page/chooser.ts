// Who the page is seen as: a choice is an address, so it can be shared and survives a reload.
import { byId, within } from './dom.ts';
import type { Seen } from './server.ts';
import type { PageText } from './texts.ts';

export interface Chooser {
  /** Says beside a person's name how much they have not seen. */
  unseen(person: string, count: number): void;
  /** The name of one of the people to choose from. */
  nameOf(person: string): string;
}

const wide = matchMedia('(min-width: 960px)');

const keepOpenWhenWide = (): void => {
  const settings = byId('settings', HTMLDetailsElement);
  const match = () => {
    settings.open = wide.matches;
  };
  wide.addEventListener('change', match);
  match();
};

export const createChooser = (seen: Seen, speak: (text: PageText) => string): Chooser => {
  const form = byId('chooser', HTMLFormElement);
  const municipality = within(form, '[name=kommune]', HTMLSelectElement);
  const person = within(form, '[name=person]', HTMLSelectElement);
  const labels = new Map([...person.options].map((option) => [option.value, option.text]));

  const optionOf = (userId: string) => [...person.options].find(({ value }) => value === userId);
  const nameOf = (userId: string): string => optionOf(userId)?.dataset['name'] ?? userId;

  const go = (query: Record<string, string>): void => {
    location.assign(`/?${new URLSearchParams({ ...query, ...(seen.language === 'en' ? { sprog: 'en' } : {}) })}`);
  };
  municipality.addEventListener('change', () => go({ kommune: municipality.value }));
  person.addEventListener('change', () => go({ kommune: seen.municipality, person: person.value }));
  keepOpenWhenWide();

  const unseen = new Map<string, number>();
  const badge = within(form, '.badge', HTMLElement);
  const newly = (count: number): string => `${count} ${speak(count === 1 ? 'newOne' : 'new')}`;

  return {
    unseen: (userId, count) => {
      const option = optionOf(userId);
      if (!option) return;
      option.text = `${labels.get(userId)}${count > 0 ? ` (${newly(count)})` : ''}`;
      unseen.set(userId, count);
      const all = [...unseen.values()].reduce((sum, one) => sum + one, 0);
      badge.hidden = all === 0;
      badge.textContent = `${newly(all)} ${speak('elsewhere')}`;
    },
    nameOf,
  };
};
