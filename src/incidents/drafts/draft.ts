// What drafts are made of: sections of lines in Danish, with every gap said plainly, and nothing in them that names a person.

export interface Gap {
  readonly gap: string;
}
export type Piece = string | Gap;

export interface Line {
  readonly bullet: boolean;
  readonly pieces: readonly Piece[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Draft {
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly sections: readonly Section[];
}

/** Stands on every page and above every text. */
export const draftMark = 'UDKAST';
export const draftNote =
  'Lavet af Vogter ud fra sagen. Skal læses igennem og udfyldes af jer, før det bruges. Skriv ikke navne eller CPR-numre.';

export const gap = (what: string): Gap => ({ gap: what });
export const orGap = (text: string | undefined, what: string): Piece => (text ? text : gap(what));
export const sayGap = ({ gap: what }: Gap): string => `[Mangler: ${what}]`;

export const paragraph = (...pieces: readonly Piece[]): Line => ({ bullet: false, pieces });
export const point = (...pieces: readonly Piece[]): Line => ({ bullet: true, pieces });
/** `CVR-nummer: 12345678` */
export const item = (label: string, ...pieces: readonly Piece[]): Line => point(`${label}: `, ...pieces);

/** What is still missing, in the order in which it is read. */
export const gapsIn = ({ sections }: Draft): readonly string[] =>
  sections.flatMap(({ lines }) =>
    lines.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.gap]))),
  );
