// How Microsoft's renderer should draw a card so that it looks like the rest of the page.

const text = { default: '#1a1a1a', subtle: '#5a5a5a' };
const foregroundColors = {
  default: text,
  accent: { default: '#0b4a6f', subtle: '#0b4a6f' },
  good: { default: '#1d6b1d', subtle: '#1d6b1d' },
  warning: { default: '#7a4b00', subtle: '#7a4b00' },
  attention: { default: '#b30000', subtle: '#b30000' },
};
const ground = (backgroundColor: string) => ({ backgroundColor, foregroundColors });

/** The grounds are those of Det Fælles Designsystem's messages: success, warning, error. */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 20 },
  separator: { lineThickness: 1, lineColor: '#dcdcdc' },
  containerStyles: {
    default: ground('#ffffff'),
    emphasis: ground('#f5f5f5'),
    good: ground('#ddf7ce'),
    warning: ground('#ffeecc'),
    attention: ground('#ffe0e0'),
    accent: ground('#e2f2fb'),
  },
  actions: {
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    buttonSpacing: 8,
    maxActions: 6,
    spacing: 'medium',
    allowTitleToWrap: true,
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 180 },
    value: { wrap: true },
    spacing: 16,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder' },
  },
  textBlock: { headingLevel: 3 },
  table: { cellSpacing: 8 },
};
