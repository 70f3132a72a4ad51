// Slack's timestamps ("1764.000200": seconds and a counter), which are also the ids of its messages.
import { z } from 'zod';

export const timestamp = z.string().regex(/^\d{1,12}\.\d+$/);
