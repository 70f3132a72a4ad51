// Finds every listed pattern in a text in one pass; its time grows with the text, not with the number of patterns.

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

export type Find<T> = (text: string) => readonly Hit<T>[];

const emptyNode = <T>(): Node<T> => ({ next: new Map(), values: [] });

export const createTrie = <T>(patterns: Iterable<readonly [pattern: string, value: T]>): Find<T> => {
  const root = emptyNode<T>();
  for (const [pattern, value] of patterns) {
    let node = root;
    for (const letter of pattern) {
      const next = node.next.get(letter) ?? emptyNode<T>();
      node.next.set(letter, next);
      node = next;
    }
    node.values.push(value);
  }
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let node: Node<T> | undefined = root;
      for (let at = start; node; at += 1) {
        for (const value of node.values) hits.push({ value, start, end: at });
        node = node.next.get(text.charAt(at));
      }
    }
    return hits;
  };
};
