// Draft of the letter to those concerned, in plain Danish: what GDPR Art. 34(2) asks for.
import type { CaseView } from '../case-view.ts';
import { type Draft, gap, type Line, orGap, paragraph, point } from './draft.ts';
import { chosenList, sayDiscovery } from './facts.ts';
import { nameless } from './nameless.ts';

const done = (view: CaseView): readonly Line[] => {
  const measures = view.standing.measures.filter((measure) => measure.done);
  return measures.length === 0
    ? [paragraph(gap('hvad der er gjort for at stoppe bruddet og begrænse skaden'))]
    : measures.map(({ text }) => point(nameless(text, view)));
};

export const letterDraft = (view: CaseView): Draft => {
  const { incident, profile } = view;
  const contact = profile.notification?.dpo ?? profile.notification?.contact;
  const phone = contact?.phone ?? profile.phones.dataProtection;
  return {
    title: `Brev til de berørte, sag ${incident.number}`,
    fileName: `Udkast til brev ${incident.number}`,
    sections: [
      {
        title: 'Vi har haft et brud på sikkerheden, som berører dine oplysninger',
        lines: [
          paragraph(
            `${profile.name} opdagede ${sayDiscovery(view)}, at `,
            gap('fortæl kort og enkelt, hvad der er sket'),
            '.',
          ),
          paragraph(
            'Det drejer sig om disse oplysninger om dig: ',
            orGap(chosenList(view, 'dataKinds'), 'slags oplysninger'),
            '.',
          ),
        ],
      },
      { title: 'Hvad det kan betyde for dig', lines: [paragraph(gap('de sandsynlige konsekvenser'))] },
      { title: 'Det har vi gjort', lines: done(view) },
      {
        title: 'Det kan du selv gøre',
        lines: [paragraph(gap('for eksempel skifte kode eller holde øje med henvendelser'))],
      },
      {
        title: 'Har du spørgsmål?',
        lines: [
          paragraph(
            'Ring til os på ',
            orGap(phone, 'telefonnummer'),
            ', eller skriv til ',
            orGap(contact?.email, 'kontaktpunkt'),
            '.',
          ),
          paragraph('Vi beklager det, der er sket. Du kan klage til Datatilsynet, datatilsynet.dk.'),
        ],
      },
    ],
  };
};
