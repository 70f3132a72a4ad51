// Words that could be a search and tell of something that has happened: "sager sendt til den forkerte i går".
import { saysWhatHappened } from '../../language/asking.ts';
import { type Rest, take, words } from './consume.ts';
import * as said from './vocabulary.ts';

/** What a search is about: whatever stands after "om" has not happened to "sager". */
const topic = / (?:om|vedrorende|angaende|about|regarding) .*$/u;

/** Beside "sager" these are verbs: of several, an adjective would be "mistede". */
const verb = 'mistet|tabt|stjålet|glemt|sendt|fejlsendt|lækket|slettet|sent|e?mailed|deleted';
const doneToCases = words(`(?:${verb})(?: [a-z0-9]+)? (?:sager|sagerne|cases)|(?:sager|sagerne|cases) (?:${verb})`);

/** What a search says with verbs of its own. */
const searching = [...said.statuses.map(([, pattern]) => pattern), said.notNotified, said.notified, said.mineWords];

export const tellsOfCases = (rest: Rest): boolean => {
  const told = searching.reduce((left, pattern) => take(left, pattern).rest, rest.replace(topic, ' '));
  return take(told, doneToCases).found || saysWhatHappened(told);
};
