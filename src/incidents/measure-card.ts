// What somebody is to do about a case, without the case.
import type { Card } from '../core/card.ts';

export const measureCard = (title: string, measure: string): Card => ({
  title,
  fallback: `${title}: ${measure}`,
  parts: [{ kind: 'text', text: measure }],
});
