// Systemet kører igen: a system that was down is up, which stops the clock of its downtime.
import { Temporal } from 'temporal-polyfill';
import { downFrom, isOutage, longestDowntime } from '../outage.ts';
import { type CaseAction, everyHandler, given, wholeMinute } from './action.ts';
import { hints, labels, problems, refusals, texts } from './texts.ts';

export const systemUp: CaseAction = {
  verb: 'systemUp',
  label: texts.systemUp,
  roles: everyHandler,
  refusal: (view) => {
    if (view.standing.closed) return refusals.closed;
    return isOutage(view) ? undefined : refusals.noOutage;
  },
  form: ({ now, standing }) => [
    {
      id: 'at',
      label: labels.upAt,
      hint: hints.upAt,
      required: false,
      value: standing.systemUp?.upAt ?? now.toString(),
      input: { kind: 'moment' },
    },
  ],
  perform: (view, values) => {
    const at = given(values, 'at');
    const up = at === '' ? view.now : Temporal.Instant.from(at);
    const from = downFrom(view);
    if (Temporal.Instant.compare(up, wholeMinute(from)) < 0) return { problem: problems.upBeforeDown };
    const longest = longestDowntime(view);
    return {
      kind: 'systemUp',
      downFrom: from.toString(),
      upAt: up.toString(),
      ...(longest === undefined ? {} : { longest }),
    };
  },
};
