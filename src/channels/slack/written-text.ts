// What a person wrote, as plain text: Slack's own notation for mentions, links and escaped characters is undone.

const nameOf = (reference: string): string => {
  const [target = '', label] = reference.slice(1).split('|');
  const sign = reference.startsWith('#') ? '#' : '@';
  const name = label || target.replace(/^subteam\^/, '');
  return name.startsWith(sign) ? name : `${sign}${name}`;
};

const plain = (reference: string): string => {
  if (/^[@#!]/.test(reference)) return nameOf(reference);
  const [address = '', label] = reference.split('|');
  const target = address.replace(/^(mailto|tel):/, '');
  return !label || label === target || address.endsWith(`//${label}`) ? target : `${label} (${target})`;
};

/** `bot` is the bot's own user id, whose mention only says whom the message is for. */
export const plainTextOf = (text: string, bot?: string): string =>
  text
    .replaceAll(/<([^<>]+)>/g, (_, reference: string) =>
      bot !== undefined && reference.split('|')[0] === `@${bot}` ? '' : plain(reference),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
