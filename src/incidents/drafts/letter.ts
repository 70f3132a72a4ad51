// Draft of the letter to those concerned, in plain Danish: what GDPR Art. 34(2) asks for.
import type { CaseView } from '../case-view.ts';
import { chosenAnswer, gap, markdown, moment, orGap } from './draft.ts';

export const letterDraft = (view: CaseView): string => {
  const { incident, profile } = view;
  return markdown(`Brev til de berørte, sag ${incident.number}`, [
    {
      title: 'Vi har haft et brud på sikkerheden, som berører dine oplysninger',
      lines: [
        `${profile.name} opdagede ${moment(incident.discoveredAt)}, at ${gap('fortæl kort og enkelt, hvad der er sket')}`,
        '',
        `Det drejer sig om disse oplysninger om dig: ${orGap(chosenAnswer(view, 'dataKinds'), 'slags oplysninger')}.`,
      ],
    },
    { title: 'Hvad det kan betyde for dig', lines: [gap('de sandsynlige konsekvenser')] },
    { title: 'Det har vi gjort', lines: [gap('hvad der er gjort for at stoppe bruddet og begrænse skaden')] },
    { title: 'Det kan du selv gøre', lines: [gap('for eksempel skifte kode eller holde øje med henvendelser')] },
    {
      title: 'Har du spørgsmål?',
      lines: [
        `Ring til os på ${orGap(profile.phones.dataProtection, 'telefonnummer')}, eller skriv til ${gap('kontaktpunkt')}.`,
        '',
        'Vi beklager det, der er sket. Du kan klage til Datatilsynet, datatilsynet.dk.',
      ],
    },
  ]);
};
