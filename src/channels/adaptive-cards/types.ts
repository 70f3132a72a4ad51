// The part of the Adaptive Cards 1.5 schema that this product draws with, as plain JSON.

export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
export type ContainerStyle = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

interface Placed {
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'large' | 'medium';
  readonly weight?: 'bolder';
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly size?: 'small';
  readonly isSubtle?: true;
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: ContainerStyle;
  readonly bleed?: true;
}

export interface Column extends Placed {
  readonly type: 'Column';
  readonly width: string;
  readonly items: readonly CardElement[];
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface FactSet extends Placed {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[];
}

export interface Table extends Placed {
  readonly type: 'Table';
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
  readonly firstRowAsHeader: true;
  readonly showGridLines: true;
  readonly gridStyle: 'default';
}

/** Teams' own, beside the schema; other clients show the fallback. Neither title is Markdown. */
export interface Chart extends Placed {
  readonly type: 'Chart.HorizontalBar' | 'Chart.VerticalBar';
  /** Read aloud, and not shown. */
  readonly title: string;
  readonly xAxisTitle?: string;
  readonly yAxisTitle?: string;
  readonly data: readonly { readonly x: string; readonly y: number }[];
  readonly color: 'categoricalBlue';
  readonly displayMode?: 'AbsoluteNoAxis';
  readonly showBarValues?: true;
  readonly fallback: FactSet;
}

interface Input extends Placed {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export type InputElement =
  | (Input & {
      readonly type: 'Input.Text';
      readonly value?: string;
      readonly isMultiline?: true;
      readonly maxLength?: number;
      readonly placeholder?: string;
    })
  | (Input & { readonly type: 'Input.Number'; readonly value?: number; readonly min?: number; readonly max?: number })
  | (Input & { readonly type: 'Input.Date' | 'Input.Time'; readonly value?: string })
  | (Input & {
      readonly type: 'Input.ChoiceSet';
      readonly value?: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      readonly style: 'compact' | 'expanded';
      readonly isMultiSelect?: true;
      readonly wrap: true;
    });

interface Press {
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
  readonly associatedInputs: 'auto' | 'none';
  readonly style?: 'positive' | 'destructive';
}

export type Action =
  | (Press & {
      readonly type: 'Action.Execute';
      readonly verb: string;
      readonly fallback: Press & { readonly type: 'Action.Submit' };
    })
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | Container
  | ColumnSet
  | FactSet
  | Table
  | Chart
  | InputElement
  | ActionSet;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  /** Teams' own: use the width of the conversation, for what is wide. */
  readonly msteams?: { readonly width: 'Full' };
}
