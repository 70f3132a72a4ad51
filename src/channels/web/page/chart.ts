// Draws the charts of cards as bars, from the very JSON that Teams gets, with the same figures for those who cannot see.
import { make } from './dom.ts';

/** The library's own script has put it here before the page's first module runs. */
declare const AdaptiveCards: typeof import('adaptivecards');

interface Bar {
  readonly x: string;
  readonly y: number;
}

/** Teams' name of it, and how the bars lie. */
const kinds = { 'Chart.HorizontalBar': 'horizontal', 'Chart.VerticalBar': 'vertical' } as const;

const barsIn = (data: unknown): readonly Bar[] =>
  Array.isArray(data) ? data.map(({ x, y }) => ({ x: String(x), y: Number(y) })) : [];

const barView = ({ x, y }: Bar, most: number): HTMLElement => {
  const filled = make('span', 'chart-filled');
  filled.style.setProperty('--part', String(most > 0 ? Math.max(y, 0) / most : 0));
  return make(
    'span',
    'chart-bar',
    make('span', 'chart-label', x),
    make('span', 'chart-track', filled),
    make('span', 'chart-figure', y.toLocaleString(document.documentElement.lang)),
  );
};

const chartView = (title: string, kind: string, bars: readonly Bar[]): HTMLElement => {
  const most = Math.max(0, ...bars.map(({ y }) => y));
  const chart = make('div', `chart chart-${kind}`, ...bars.map((bar) => barView(bar, most)));
  // Read as one picture with all its figures: the bars themselves say nothing more.
  chart.role = 'img';
  chart.ariaLabel = `${title}: ${bars.map(({ x, y }) => `${x} ${y}`).join(', ')}`;
  return chart;
};

/** Called once the library is there, which may be later than this file is read. */
export const registerCharts = (): void => {
  for (const [type, kind] of Object.entries(kinds)) {
    class Chart extends AdaptiveCards.CardElement {
      #title = '';
      #bars: readonly Bar[] = [];

      override getJsonTypeName(): string {
        return type;
      }

      protected override internalParse(
        source: Readonly<Record<string, unknown>>,
        context: import('adaptivecards').SerializationContext,
      ): void {
        super.internalParse(source, context);
        this.#title = String(source['title'] ?? '');
        this.#bars = barsIn(source['data']);
      }

      protected override internalRender(): HTMLElement {
        return chartView(this.#title, kind, this.#bars);
      }
    }
    AdaptiveCards.GlobalRegistry.elements.register(type, Chart);
  }
};
