// What can be said about an Adaptive Card without the renderer: is it valid, what does it show, does it hold markup.
import type * as AdaptiveCards from 'adaptivecards';

// The package's main file is for bundlers; this one is for Node, and comes without types.
const builtForNode: string = import.meta.resolve('adaptivecards/dist/adaptivecards.js');
const library: typeof AdaptiveCards = (await import(builtForNode)).default;

/** What Microsoft's own parser finds wrong with the card as version 1.5. */
export const faults = (card: object): readonly string[] => {
  const context = new library.SerializationContext(library.Versions.v1_5);
  new library.AdaptiveCard().parse(JSON.parse(JSON.stringify(card)), context);
  const messages = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  // Its pattern for `lang` remembers where it stopped, so it finds fault with every second card.
  const lang = 'Invalid value "da" for property "lang".';
  // Charts are beside the schema: what they fall back on is parsed in their place.
  const chart = /^Unknown element type "Chart\.(Horizontal|Vertical)Bar"\. Fallback will be used if present\.$/;
  return messages.filter((message) => message !== lang && !chart.test(message));
};

export interface Shown {
  /** The texts that Teams reads as Markdown, as they stand in the card. */
  readonly markdown: readonly string[];
  /** The texts that Teams shows as they are. */
  readonly plain: readonly string[];
}

const markdownKeys: Readonly<Record<string, readonly string[]>> = {
  TextBlock: ['text'],
  Fact: ['title', 'value'],
  AdaptiveCard: ['fallbackText'],
};
const plainKeys: Readonly<Record<string, readonly string[]>> = {
  TextRun: ['text'],
  'Input.Text': ['label', 'placeholder', 'errorMessage'],
  'Input.Number': ['label', 'errorMessage'],
  'Input.Date': ['label', 'errorMessage'],
  'Input.Time': ['label', 'errorMessage'],
  'Input.ChoiceSet': ['label', 'errorMessage'],
  Choice: ['title'],
  'Chart.HorizontalBar': ['title', 'xAxisTitle', 'yAxisTitle'],
  'Chart.VerticalBar': ['title', 'xAxisTitle', 'yAxisTitle'],
  ChartPoint: ['x'],
  'Action.Execute': ['title'],
  'Action.OpenUrl': ['title'],
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every object in the card with what it is; facts, choices and points of a chart have no type of their own. */
export const nodes = (value: unknown, kind = ''): readonly (readonly [string, Record<string, unknown>])[] => {
  if (Array.isArray(value)) return value.flatMap((item) => nodes(item, kind));
  if (!isRecord(value)) return [];
  const type = typeof value['type'] === 'string' ? value['type'] : kind;
  const kinds: Readonly<Record<string, string>> = { facts: 'Fact', choices: 'Choice', data: 'ChartPoint' };
  return [
    [type, value],
    ...Object.entries(value).flatMap(([key, inner]) =>
      type.startsWith('Action.') && (key === 'data' || key === 'fallback') ? [] : nodes(inner, kinds[key] ?? ''),
    ),
  ];
};

export const shownBy = (card: object): Shown => {
  const found = (keys: Readonly<Record<string, readonly string[]>>) =>
    nodes(card).flatMap(([type, node]) =>
      (keys[type] ?? []).flatMap((key) => {
        const text = node[key];
        return typeof text === 'string' ? [text] : [];
      }),
    );
  return { markdown: found(markdownKeys), plain: found(plainKeys) };
};

/** Markdown that a reader of the text would act upon: anything special that no backslash stands before. */
export const activeMarkup = (markdown: string): readonly string[] => {
  const rest = markdown.replaceAll(/\\[\\`*_~[\]<>&|#+=.)-]/g, 'x');
  return [
    ...(rest.match(/[\\`*_~[\]<>&|]/g) ?? []),
    ...(rest.match(/^\s*(#+|[-+=]|\d+[.)])/gm) ?? []),
    ...(markdown.match(/^(\t| {4})/gm) ?? []),
  ];
};
