// Finding and making elements, with a clear error where the page lacks one.

export const byId = <T extends HTMLElement>(id: string, kind: new () => T): T => within(document, `#${id}`, kind);

export const within = <T extends Element>(root: ParentNode, selector: string, kind: new () => T): T => {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${selector}.`);
};

export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};
