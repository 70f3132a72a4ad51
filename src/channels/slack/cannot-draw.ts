// A card that breaks a limit which nothing can be left out for: a mistake in the card, told to whoever made it.
import { VogterError } from '../../core/errors.ts';

export const cannotDraw = (why: string): VogterError =>
  new VogterError('channel.rejected', `Slack cannot show this card: ${why}`);
