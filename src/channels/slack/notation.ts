// Text where Slack reads its own notation: escaped, so that nothing typed becomes a mention or a link.

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
