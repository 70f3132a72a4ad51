// A card as plain data: what should be shown, with no word of how a platform draws it.

import type { Language } from './text.ts';

export type Tone = 'plain' | 'strong' | 'subtle' | 'good' | 'warning' | 'danger';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type FieldInput =
  | { readonly kind: 'text'; readonly multiline?: boolean; readonly maxLength?: number; readonly placeholder?: string }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  /** Several chosen values arrive joined by commas, so an option's value holds no comma. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly several?: boolean };

/** One thing to fill in. Its answer arrives as `values[id]`, always text: date `2026-11-23`, time `14:05`. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What is known already. */
  readonly value?: string;
  readonly input: FieldInput;
}

export type Button =
  | {
      readonly label: string;
      /** `<intent>.<verb>`: the part before the first dot names the intent that takes it. */
      readonly action: string;
      readonly values?: Readonly<Record<string, string>>;
      readonly style?: 'primary' | 'danger';
      /** True when the card's fields are sent along and required ones must be filled in first. */
      readonly submits?: boolean;
    }
  | { readonly label: string; readonly url: string };

export interface ChartPoint {
  readonly label: string;
  /** Zero or more. */
  readonly value: number;
}

export type CardPart =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'quote'; readonly quote: string; readonly source: string }
  | { readonly kind: 'field'; readonly field: Field }
  | {
      /** Bars of one length each; `vertical` for what follows in time, `horizontal` for all else. */
      readonly kind: 'chart';
      readonly direction: 'horizontal' | 'vertical';
      readonly title: string;
      /** What is counted: `sager`. */
      readonly unit?: string;
      readonly points: readonly ChartPoint[];
    }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** Every text is plain text: renderers escape whatever their platform would read as markup. */
export interface Card {
  readonly title: string;
  /** The whole message as one plain line, for notifications and clients that show no cards. */
  readonly fallback: string;
  readonly tone?: Tone;
  /** Of the whole card, for what the renderer says itself; Danish where left out. */
  readonly language?: Language;
  readonly parts: readonly CardPart[];
}
