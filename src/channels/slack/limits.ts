// What Slack takes in one message, counted in Unicode code points, from its Block Kit reference.

export const limits = {
  blocksInMessage: 50,
  textInMessage: 10_000,
  /** A message with two tables is refused. */
  tablesInMessage: 1,
  /** The reference says 3,000; texts a little below have been refused, so some is left for Slack's own escaping. */
  text: 2900,
  header: 150,
  /** The reference says 10; fewer, so that the text of one block fits in one message. */
  contextElements: 4,
  contextText: 2000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  actionId: 255,
  optionText: 75,
  optionValue: 150,
  optionsInGroup: 100,
  optionGroups: 100,
  checkboxes: 10,
  placeholder: 150,
  /** The reference says 2,000; shorter, so that a form of many fields stays within one message. */
  label: 800,
  inputText: 3000,
  tableRows: 100,
  tableColumns: 20,
  /** So that the widest row and the header row fit in a message of their own. */
  tableCell: 400,
  tableHeaderCell: 75,
  /** So that label, bar and figure stand on one line of a phone held sideways. */
  chartLabel: 30,
  /** What notifications and clients without blocks show. */
  fallback: 3000,
} as const;
