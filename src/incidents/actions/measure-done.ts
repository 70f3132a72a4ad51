// Tiltag udført: something that was to be done has been done, or will not be, and then it says why.
import { type CaseAction, everyHandler, given } from './action.ts';
import { hints, labels, problems, refusals, texts } from './texts.ts';

export const measureDone: CaseAction = {
  verb: 'measureDone',
  label: texts.measureDone,
  roles: everyHandler,
  refusal: ({ standing }) => {
    if (standing.closed) return refusals.closed;
    return standing.measures.some(({ done }) => !done) ? undefined : refusals.noMeasure;
  },
  form: ({ standing }) => {
    const open = standing.measures.filter(({ done }) => !done);
    const options = open.map(({ id, text }) => ({ value: id, label: { da: text, en: text } }));
    return [
      {
        id: 'measure',
        label: labels.whichMeasure,
        required: true,
        ...(open[0] ? { value: open[0].id } : {}),
        input: { kind: 'choice', options },
      },
      { id: 'note', label: labels.note, hint: hints.note, required: false, input: { kind: 'text', multiline: true } },
    ];
  },
  perform: ({ standing }, values) => {
    const id = given(values, 'measure');
    const open = standing.measures.some((measure) => measure.id === id && !measure.done);
    return open ? { kind: 'measureDone', measure: id, note: given(values, 'note') } : { problem: problems.measureGone };
  },
};
