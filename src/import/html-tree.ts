// HTML nodes as the importer looks at them: a name, children, text.
import type { contains } from 'cheerio';

export type Node = Parameters<typeof contains>[0];

/** Empty for text and for what is no element. */
export const nameOf = (node: Node): string => ('name' in node ? node.name : '');
export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s small span strong sub sup tt u'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'img', 'head', 'title']);

export const isInline = (node: Node): boolean => inline.has(nameOf(node));
export const isSilent = (node: Node): boolean => silent.has(nameOf(node));
/** Lists and tables: they are not part of the line they stand in. */
export const isApart = (node: Node): boolean => ['ul', 'ol', 'table'].includes(nameOf(node));

/** The text of nodes without the lists and tables in them. */
export const ownText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.data;
      if (isSilent(node) || isApart(node)) return '';
      const text = ownText(childrenOf(node));
      return isInline(node) ? text : ` ${text} `;
    })
    .join('');

export const listsIn = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (isApart(node) ? [node] : listsIn(childrenOf(node))));
