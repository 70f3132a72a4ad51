// The language model behind core's port: within its budget and its time, and silent whenever it is not to be had.
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Model, ModelTask } from '../core/model.ts';
import { createBudget } from './budget.ts';
import { modelName, openEndpoint } from './endpoint.ts';
import { isNotUnderstood, isPassing, statusOf } from './failure.ts';
import { readAnswer } from './read-answer.ts';
import { estimateTokens, type Style, styles, toRequest } from './request.ts';
import { type ModelSettings, type Patience, patience as usual } from './settings.ts';

interface Parts {
  readonly settings: ModelSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience?: Patience;
}

/** What the endpoint cannot read is no sign that it is down. */
const isDown = (error: unknown): boolean => statusOf(error) !== 400 && statusOf(error) !== 422;

const guards = (patience: Patience, log: Log) => {
  const breaker = circuitBreaker(handleWhen(isDown), {
    breaker: new ConsecutiveBreaker(patience.failuresToBreak),
    halfOpenAfter: patience.brokenFor,
  });
  breaker.onBreak(() => log.warn({}, 'the language model fails again and again and is left alone for a while'));
  breaker.onReset(() => log.info({}, 'the language model answers again'));
  return wrap(
    breaker,
    retry(handleWhen(isPassing), { maxAttempts: 1, backoff: new ConstantBackoff(patience.beforeRetry) }),
  );
};

/** Loads the client, which takes some tenths of a second. */
export const createModel = async ({ settings, clock, log, patience = usual }: Parts): Promise<Model> => {
  const client = await openEndpoint(settings.endpoint);
  const budget = createBudget(settings.tokensPerDay, clock);
  const guard = guards(patience, log);
  const name = modelName(settings.endpoint);
  let known: Style | undefined;

  const send = async (task: ModelTask<object>, style: Style, signal: AbortSignal) => {
    const request = toRequest(task, name, style);
    const estimate = estimateTokens(request);
    const settle = budget.reserve(estimate);
    if (!settle) return undefined;
    try {
      const completion = await client.chat.completions.create(request, { signal });
      settle(completion.usage?.total_tokens ?? estimate);
      return completion;
    } catch (error) {
      // What was turned away costs nothing; what broke off may have been worked on.
      if (statusOf(error) !== undefined) settle(0);
      throw error;
    }
  };

  /** The first style that the endpoint understands, which is then kept to. */
  const understood = async (task: ModelTask<object>, signal: AbortSignal) => {
    const open = known ? [known] : styles;
    for (const style of open) {
      try {
        const completion = await guard.execute((context) => send(task, style, context.signal), signal);
        if (completion) known = style;
        return completion;
      } catch (error) {
        if (!isNotUnderstood(error) || style === open.at(-1)) throw error;
      }
    }
    return undefined;
  };

  const complete = async <T extends object>(task: ModelTask<T>): Promise<T | undefined> => {
    const deadline = AbortSignal.timeout(patience.deadline);
    const signal = task.signal ? AbortSignal.any([task.signal, deadline]) : deadline;
    try {
      const completion = await understood(task, signal);
      if (!completion) {
        log.warn({ task: task.name }, 'the language model has no budget left today');
        return undefined;
      }
      const answer = readAnswer(completion, task.schema);
      if (typeof answer === 'object') return answer;
      log.warn({ task: task.name, why: answer }, 'the language model gave no usable answer');
    } catch (error) {
      const why =
        error instanceof BrokenCircuitError ? 'paused after failures' : signal.aborted ? 'too slow' : 'failed';
      log.warn({ task: task.name, why, status: statusOf(error) }, 'the language model was not available');
    }
    return undefined;
  };
  return { complete };
};
