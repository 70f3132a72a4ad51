// How what people fill in and press is drawn: fields, choices and buttons.
import { describe, expect, test } from 'vitest';
import { body, field, run } from '../../../test/adaptive-cards/drawn.ts';
import type { Button, CardPart, Field } from '../../core/card.ts';

describe('a part of kind', () => {
  test.each<[Partial<Field>, object]>([
    [
      { required: true, value: 'Tabt', input: { kind: 'text', multiline: true, maxLength: 9, placeholder: 'Kort' } },
      { type: 'Input.Text', value: 'Tabt', isMultiline: true, maxLength: 9, placeholder: 'Kort', isRequired: true },
    ],
    [
      { value: '12', input: { kind: 'number', min: 0, max: 20 } },
      { type: 'Input.Number', value: 12, min: 0, max: 20 },
    ],
    [
      { value: '2026-11-23', input: { kind: 'date' } },
      { type: 'Input.Date', value: '2026-11-23' },
    ],
    [
      { value: '14:05', input: { kind: 'time' } },
      { type: 'Input.Time', value: '14:05' },
    ],
    [
      { value: 'a,b', input: { kind: 'choice', several: true, options: [{ value: 'a', label: '*A*' }] } },
      { type: 'Input.ChoiceSet', isMultiSelect: true, value: 'a,b', choices: [{ title: '*A*', value: 'a' }] },
    ],
  ])('field %j is an input with a label', (more, expected) => {
    expect(body(field(more))).toMatchObject([{ id: 'what', label: 'Hvad er der sket?', ...expected }]);
  });

  test('field says what is wrong when it is required, and helps below', () => {
    expect(body(field({ required: true, hint: 'Skriv det, du ved.' }))).toMatchObject([
      { isRequired: true, errorMessage: 'Udfyld feltet, så kan vi gå videre.' },
      run('Skriv det, du ved.', { isSubtle: true }),
    ]);
  });

  test('field leaves out a known value that its input could not hold', () => {
    expect(body(field({ value: 'i går', input: { kind: 'date' } }))[0]).not.toHaveProperty('value');
    expect(body(field({ value: 'mange', input: { kind: 'number' } }))[0]).not.toHaveProperty('value');
  });

  test('choice shows few options at once and many in a drop-down', () => {
    const choice = (count: number): CardPart =>
      field({
        input: { kind: 'choice', options: Array.from({ length: count }, (_, n) => ({ value: `${n}`, label: `${n}` })) },
      });
    expect(body(choice(5))).toMatchObject([{ style: 'expanded' }]);
    expect(body(choice(6))).toMatchObject([{ style: 'compact' }]);
  });

  test('buttons carry what the bot is to know, and the form only when they submit it', () => {
    const submit = { action: 'report.submit', values: { case: '1' } };
    expect(
      body({
        kind: 'buttons',
        buttons: [
          { label: 'Send', ...submit, style: 'primary', submits: true },
          { label: 'Slet', action: 'report.drop', style: 'danger' },
          { label: 'Læs', url: 'https://a.example/politik' },
        ],
      }),
    ).toMatchObject([
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            verb: 'report.submit',
            data: { action: 'report.submit', case: '1' },
            associatedInputs: 'auto',
            style: 'positive',
            fallback: {
              type: 'Action.Submit',
              title: 'Send',
              data: { action: 'report.submit', case: '1' },
              associatedInputs: 'auto',
            },
          },
          { title: 'Slet', style: 'destructive', associatedInputs: 'none', fallback: { associatedInputs: 'none' } },
          { type: 'Action.OpenUrl', title: 'Læs', url: 'https://a.example/politik' },
        ],
      },
    ]);
  });

  test('buttons beyond six begin a new row', () => {
    const buttons = Array.from({ length: 8 }, (_, n): Button => ({ label: `${n}`, action: 'x.y' }));
    expect(body({ kind: 'buttons', buttons })).toMatchObject([
      { actions: Array.from({ length: 6 }, (_, n) => ({ title: `${n}` })) },
      { actions: [{ title: '6' }, { title: '7' }] },
    ]);
  });

  test('button to an unsafe address is named but cannot be pressed', () => {
    expect(body({ kind: 'buttons', buttons: [{ label: 'Læs', url: 'javascript:alert(1)' }] })).toMatchObject([
      run('Læs (linket er udeladt, fordi adressen ikke er sikker)'),
    ]);
  });
});
