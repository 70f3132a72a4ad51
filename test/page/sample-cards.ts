// Cards like the product's own, so that the page can be tried and measured without the rest of it.
import type { Card } from '../../src/core/card.ts';

export const reportForm: Card = {
  title: 'Godt, at du siger det',
  fallback: 'Godt, at du siger det. Gør dette nu, og fortæl lidt mere.',
  parts: [
    { kind: 'text', text: 'Gør dette nu:', tone: 'strong' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Ring til IT-vagten på 12 34 56 78, så de kan spærre computeren.',
        'Skift din adgangskode fra en anden enhed.',
        'Ring til DSB Hittegods. Måske er den afleveret.',
      ],
    },
    { kind: 'text', text: 'Sagen er oprettet. Fortæl det, du ved; resten kan vente.', tone: 'subtle' },
    {
      kind: 'field',
      field: {
        id: 'device',
        label: 'Hvad er væk?',
        required: true,
        value: 'Bærbar computer',
        input: { kind: 'text', maxLength: 200 },
      },
    },
    {
      kind: 'field',
      field: { id: 'day', label: 'Hvilken dag?', required: true, value: '2026-11-29', input: { kind: 'date' } },
    },
    { kind: 'field', field: { id: 'time', label: 'Omtrent hvornår?', input: { kind: 'time' } } },
    {
      kind: 'field',
      field: {
        id: 'personal',
        label: 'Ligger der oplysninger om borgere på den?',
        hint: 'Tænk også på mails og filer, du har åbnet for nylig.',
        required: true,
        input: {
          kind: 'choice',
          options: [
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nej' },
            { value: 'unknown', label: 'Det ved jeg ikke' },
          ],
        },
      },
    },
    {
      kind: 'field',
      field: {
        id: 'system',
        label: 'Hvilket system arbejdede du i?',
        input: {
          kind: 'choice',
          options: ['Nexus', 'Aula', 'KMD Aktiv', 'SBSYS', 'Outlook', 'Andet'].map((label) => ({
            value: label,
            label,
          })),
        },
      },
    },
    {
      kind: 'field',
      field: { id: 'people', label: 'Omtrent hvor mange borgere?', input: { kind: 'number', min: 1 } },
    },
    {
      kind: 'field',
      field: { id: 'more', label: 'Andet, vi bør vide?', input: { kind: 'text', multiline: true } },
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Send', action: 'report.submit', values: { case: 'ISH-2026-0001' }, style: 'primary', submits: true },
        { label: 'Det var en fejl', action: 'report.withdraw', values: { case: 'ISH-2026-0001' } },
      ],
    },
  ],
};

export const receipt: Card = {
  title: 'Tak. Sagen er meldt.',
  tone: 'good',
  fallback: 'Tak. Sagen er meldt. Den hedder ISH-2026-0001.',
  parts: [
    {
      kind: 'facts',
      facts: [
        { label: 'Sag', value: 'ISH-2026-0001' },
        { label: 'Hændelse', value: 'Tabt udstyr: Bærbar computer' },
        { label: 'Meldt', value: '30. november 2026 kl. 9.00' },
        { label: 'Har fået besked', value: 'Informationssikkerhedskoordinatoren' },
      ],
    },
    { kind: 'text', text: 'Du hører fra koordinatoren. Find din computer? Så skriv det bare her.' },
    { kind: 'buttons', buttons: [{ label: 'Vis min sag', action: 'status.show', values: { case: 'ISH-2026-0001' } }] },
  ],
};

export const policyQuote: Card = {
  title: 'Det siger politikken',
  fallback: 'Det siger politikken om beredskab.',
  parts: [
    {
      kind: 'quote',
      quote:
        'Der skal være fastsat maksimalt accepteret nedetid (utilgængelighed) på disse systemer, og det skal være klart, hvem der gør hvad.',
      source: 'Informationssikkerhedspolitik, afsnittet Beredskabsplaner',
    },
    { kind: 'text', text: 'Passer det ikke på dit spørgsmål? Skriv det med andre ord.', tone: 'subtle' },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Læs hele politikken', url: 'https://www.ishoj.example/politik' },
        { label: 'Spørg koordinatoren', action: 'policy.pass-on' },
      ],
    },
  ],
};

export const caseCard = (state: string): Card => ({
  title: 'ISH-2026-0001: Tabt udstyr',
  tone: 'warning',
  fallback: `ISH-2026-0001: Tabt udstyr. ${state}`,
  parts: [
    {
      kind: 'facts',
      facts: [
        { label: 'Status', value: state },
        { label: 'Meldt af', value: 'Mette Holm, Hjemmeplejen Nord' },
        { label: 'Opdaget', value: '30. november 2026 kl. 9.00' },
        { label: 'Frist (72 timer)', value: '3. december 2026 kl. 9.00' },
        { label: 'Oplysninger om borgere', value: 'Ja' },
      ],
    },
    { kind: 'text', text: 'Der er 72 timer, fra bruddet blev opdaget, til det skal være anmeldt.', tone: 'danger' },
    {
      kind: 'quote',
      quote: 'Jeg har tabt min bærbare i toget i går aftes',
      source: 'Mette Holm, 30. november kl. 9.00',
    },
    {
      kind: 'field',
      field: { id: 'note', label: 'Notat', input: { kind: 'text', multiline: true, placeholder: 'Hvad har I gjort?' } },
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Jeg tager den', action: 'case.take', style: 'primary', submits: true },
        { label: 'Udkast til Datatilsynet', action: 'case.draft' },
        { label: 'Luk sagen', action: 'case.close', style: 'danger', submits: true },
      ],
    },
  ],
});

export const digest: Card = {
  title: 'Ugens overblik',
  fallback: 'Ugens overblik: 3 åbne sager, 1 frist i denne uge.',
  parts: [
    { kind: 'text', text: '3 åbne sager, 1 frist i denne uge.' },
    {
      kind: 'table',
      columns: ['Sag', 'Hændelse', 'Status', 'Frist'],
      rows: [
        ['ISH-2026-0001', 'Tabt udstyr', 'Åben', '3. dec. kl. 9.00'],
        ['ISH-2026-0002', 'Mail til forkert modtager', 'Åben', 'Ingen'],
        ['ISH-2026-0003', 'Phishing', 'Venter på svar', 'Ingen'],
      ],
    },
    {
      kind: 'list',
      items: ['2 medarbejdere mangler årets kursus.', 'Risikovurderingen af Nexus er 14 måneder gammel.'],
    },
  ],
};

export const yearlyFigures: Card = {
  title: 'Hændelser i 2026',
  fallback: 'Hændelser i 2026: 15 sager.',
  parts: [
    {
      kind: 'chart',
      direction: 'horizontal',
      title: 'Efter slags',
      unit: 'sager',
      points: [
        { label: 'Mistet eller stjålet udstyr', value: 9 },
        { label: 'Sendt til en forkert modtager', value: 6 },
        { label: 'Direktørsvindel, falsk faktura eller ændret konto', value: 0 },
      ],
    },
    {
      kind: 'chart',
      direction: 'vertical',
      title: 'Måned for måned',
      points: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'].map(
        (label, at) => ({ label, value: at % 4 }),
      ),
    },
  ],
};

/** Everything that could be read as markup or code somewhere on the way. */
export const hostile: Card = {
  title: '<img src=x onerror="document.title=\'hacked\'"> *ikke* _kursiv_ [link](javascript:alert(1))',
  fallback: 'Mærkelige tegn',
  parts: [
    { kind: 'text', text: '<script>document.title="hacked"</script>\n1. ikke en liste {{DATE(2026-01-01T00:00:00Z)}}' },
    { kind: 'facts', facts: [{ label: '<b>A & B</b>', value: '# ikke en overskrift | C:\\temp\\*.txt' }] },
  ],
};
