// The words of this room: a policy as it reads once it is taken apart, and what an answer is made of.

/** A citation longer than this is no citation: people read the sentence, then open the section. */
export const longestQuote = 450;

/** A piece of the policy, word for word (markup aside, white space normalised), at most `longestQuote` characters. */
export interface Passage {
  /** Place in the document, counted from 0. */
  readonly at: number;
  readonly text: string;
  /** Index into the document's sections. */
  readonly section: number;
  /** Passages of one block stand in the same paragraph or list and may be quoted together. */
  readonly block: number;
  /** The sentence ending in a colon, and the bullets above, that this bullet hangs on. Empty for running text. */
  readonly leadIn: readonly string[];
}

export interface Section {
  /** The headings down to this one, joined by ` > `; empty before the first heading. */
  readonly path: string;
  /** The whole section, bullets on lines of their own. */
  readonly text: string;
}

export interface PolicyDocument {
  readonly municipality: string;
  readonly title: string;
  readonly version?: string;
  /** As exactly as the policy states it: `2023-11-21`, `2016-01` or `2016`. */
  readonly approved?: string;
  readonly effective?: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** The whole policy without front matter and markup, white space normalised: what quotes are checked against. */
  readonly plain: string;
}

/** A citation, checked letter by letter. */
export interface Citation {
  /** Verbatim; sentences and bullets that stand on lines of their own keep them. */
  readonly quote: string;
  /** The headings down to it, joined by ` > `; empty before the first heading. */
  readonly section: string;
  /** Where the whole section stands in the document's `sections`. */
  readonly sectionIndex: number;
  /** What a bullet hangs on, from the outermost in. */
  readonly leadIn: readonly string[];
  /** 0 to 1; comparable within one answer only. */
  readonly score: number;
}

/** Citations best first, at most three. `nearest` is what comes closest where the policy gives no answer. */
export type PolicyAnswer =
  | { readonly abstained: true; readonly nearest: readonly Citation[] }
  | { readonly abstained: false; readonly passages: readonly Citation[] };
