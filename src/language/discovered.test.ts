// When it was discovered, as people say it beside when it happened. Now is Monday 23 November 2026 at 10:00 in Copenhagen.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { danishZone } from '../core/clock.ts';
import { findDiscovered } from './discovered.ts';
import { findWhen } from './when.ts';

const now = Temporal.Instant.from('2026-11-23T10:00:00+01:00');

const said = (when: ReturnType<typeof findDiscovered>): string | null => {
  if (!when) return null;
  const local = when.at.toZonedDateTimeISO(danishZone).toPlainDateTime();
  return when.precision === 'day' ? local.toPlainDate().toString() : local.toString({ smallestUnit: 'minute' });
};

describe('when it was discovered', () => {
  it.each([
    ['Der har været indbrud i weekenden på skolen, vi opdagede det i dag kl. 8', '2026-11-23T08:00'],
    ['Nogen har brudt ind i nat. Pedellen opdagede det kl. 8', '2026-11-23T08:00'],
    ['Indbrud i weekenden. Vi opdagede det i dag, kl. 8.15.', '2026-11-23T08:15'],
    ['Det skete i fredags, men blev først opdaget i morges', '2026-11-23T08:00'],
    ['opdagede i dag at døren har stået åben siden lørdag', '2026-11-23'],
    ['Filerne har ligget åbent siden d. 12. november, jeg fandt ud af det i går kl. 14', '2026-11-22T14:00'],
    ['I dag kl. 8 opdagede vi, at der har været indbrud i weekenden', '2026-11-23T08:00'],
    ['Der var indbrud i lørdags, og vi opdagede det, da vi mødte ind i morges', '2026-11-23T08:00'],
    ['Computeren forsvandt i fredags, jeg har først lige opdaget det', '2026-11-23T10:00'],
    ['opdagede det d. 20. november. Det skete i oktober', '2026-11-20'],
    ['opdagede det kl. 8. Indbruddet skete i weekenden', '2026-11-23T08:00'],
    ['The office was burgled at the weekend, we noticed at 8 this morning', '2026-11-23T08:00'],
    ['This morning we discovered that somebody had been in the archive on Saturday', '2026-11-23T08:00'],
  ])('"%s"', (text, at) => {
    expect(said(findDiscovered(text, now))).toBe(at);
  });

  it.each([
    ['nobody says so', 'der var indbrud i weekenden kl. 8'],
    ['nobody says when', 'vi opdagede, at der har været indbrud i weekenden'],
    ['it was somebody else’s', 'leverandøren opdagede det i lørdags'],
    ['it is denied', 'vi opdagede det ikke i fredags'],
    ['the time is of what was found', 'jeg bemærkede en mand, der gik ind i arkivet i lørdags'],
  ])('is not known when %s', (_, text) => {
    expect(findDiscovered(text, now)).toBeNull();
  });

  it('leaves alone what is said of when it happened', () => {
    expect(said(findWhen('indbrud i weekenden. Det blev opdaget i dag', now))).toBe('2026-11-21');
  });
});
