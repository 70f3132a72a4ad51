// What the model may cost in a day, in tokens: set aside before each request, settled by what it really took.
import { type Clock, danishZone } from '../core/clock.ts';

export interface Budget {
  /** Sets tokens aside, or says no. Call what it returns once the true use is known. */
  reserve(estimate: number): ((used: number) => void) | undefined;
}

/** Counted for this process; a restart begins anew. */
export const createBudget = (tokensPerDay: number, clock: Clock): Budget => {
  let day = '';
  let spent = 0;
  return {
    reserve: (estimate) => {
      const today = clock.now().toZonedDateTimeISO(danishZone).toPlainDate().toString();
      if (today !== day) {
        day = today;
        spent = 0;
      }
      if (spent + estimate > tokensPerDay) return undefined;
      spent += estimate;
      return (used) => {
        if (today === day) spent += used - estimate;
      };
    },
  };
};
