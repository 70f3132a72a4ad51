// Facts, devices, counts and places that a text states.
import { describe, expect, it } from 'vitest';
import { findCount } from './count.ts';
import { findDevice } from './device.ts';
import { findEncrypted } from './encrypted.ts';
import { findPersonalData } from './personal-data.ts';
import { fold } from './text/fold.ts';

describe('whether it was encrypted', () => {
  it.each([
    ['den er krypteret', 'yes'],
    ['disken er beskyttet med BitLocker', 'yes'],
    ['it is encrypted', 'yes'],
    ['den er ikke krypteret', 'no'],
    ['en ukrypteret usb', 'no'],
    ['it was not encrypted', 'no'],
    ['der er pinkode på', 'unknown'],
    ['ved ikke om den er krypteret', 'unknown'],
    ['krypteret? aner det ikke', 'unknown'],
    ['alle filer er krypteret af hackere', 'unknown'],
    ['telefonen er væk', 'unknown'],
  ])('%s: %s', (text, answer) => {
    expect(findEncrypted(fold(text))).toBe(answer);
  });
});

describe('whether people’s information is involved', () => {
  it.each([
    ['der lå journaler på den', 'yes'],
    ['en mappe med oplysninger om borgere', 'yes'],
    ['lønsedler lå fremme', 'yes'],
    ['names and addresses of citizens', 'yes'],
    ['ingen personoplysninger på den', 'no'],
    ['der er ikke persondata på', 'no'],
    ['no personal data on it', 'no'],
    ['det indeholder ikke nogen personfølsomme oplysninger', 'no'],
    ['en der ikke må se personoplysninger har set dem', 'yes'],
    ['ved ikke om der er persondata på', 'unknown'],
    ['min telefon er væk', 'unknown'],
    ['nogen har logget ind på min konto', 'unknown'],
  ])('%s: %s', (text, answer) => {
    expect(findPersonalData(fold(text), { count: null, cpr: false })).toBe(answer);
  });

  it('is, when a CPR number stands in the text', () => {
    expect(findPersonalData('', { count: null, cpr: true })).toBe('yes');
  });
});

describe('which device', () => {
  it.each([
    ['min bærbare er væk', 'laptop'],
    ["arbejds-pc'en blev glemt", 'laptop'],
    ['tlf stjålet', 'phone'],
    ['vagttelefonen er tabt', 'phone'],
    ['ipaden fra skolen', 'tablet'],
    ['en USB-nøgle', 'usb'],
    ['en mappe med papirer', 'paper'],
    ['brevet lå i en forkert kuvert', 'paper'],
    ['papirer og min ipad er væk', 'tablet'],
    ['borgerens telefonnummer stod i mailen', null],
    ['sendte en mail til en forkert', null],
  ])('%s: %s', (text, device) => {
    expect(findDevice(fold(text))).toBe(device);
  });
});

describe('how many people', () => {
  it.each([
    ['oplysninger om 14 borgere', 14],
    ['navne på seks børn', 6],
    ['2.300 ansatte er berørt', 2300],
    ['løn for ca. 40 medarbejdere', 40],
    ['a list of 25 pupils', 25],
    ['to af vores beboere', 2],
    ['journal på en borger', 1],
    ['en borgers sag', 1],
    ['9 lønsedler lå i printeren', 9],
    ['2 medarbejdere fandt en liste med 30 elever', 30],
    ['en medarbejder har fundet noget', null],
    ['3 ipads er væk', null],
    ['d. 12/11 borgere', null],
    ['mange borgere', null],
  ])('%s: %s', (text, count) => {
    expect(findCount(fold(text))).toBe(count);
  });
});
