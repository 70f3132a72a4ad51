// The last gate before a citation leaves the room: does it stand in this policy, word for word?
import { longestQuote, type PolicyDocument } from './document.ts';
import { collapse } from './plain.ts';

/** True when the quote stands in the policy letter by letter; only markup and white space may differ. */
export const isVerbatim = (policy: Pick<PolicyDocument, 'plain'>, quote: string): boolean => {
  const wanted = collapse(quote);
  return wanted !== '' && policy.plain.includes(wanted);
};

/** Verbatim, and short enough to be read as a citation. */
export const isCitable = (policy: Pick<PolicyDocument, 'plain'>, quote: string): boolean =>
  quote.length <= longestQuote && isVerbatim(policy, quote);
