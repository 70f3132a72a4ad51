// One posted activity from end to end: readable, vouched for, acted upon, and what Teams is told about it.
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { isLocalUrl } from '../loopback/this-computer.ts';
import { activitySchema, envelopeSchema, knownTypes, sdkActivitySchema } from './activity.ts';
import { type Answer, refusal } from './answer.ts';
import { type ApplicationParts, createApplication, readOnce } from './application.ts';
import { authenticate } from './authenticate.ts';
import { INVOKE_RESPONSE_KEY, type Sdk } from './sdk.ts';

export { createAdapter } from './sdk.ts';

export type Bot = (body: unknown, authorization: string) => Promise<Answer>;

const invokeResponseSchema = z.object({ value: z.object({ status: z.number(), body: z.looseObject({}).optional() }) });

const answerOf = (context: TurnContext): Answer => {
  if (context.activity.deliveryMode === 'expectReplies') {
    return { status: 200, body: { activities: context.bufferedReplyActivities } };
  }
  const invoked = invokeResponseSchema.safeParse(context.turnState.get(INVOKE_RESPONSE_KEY));
  return invoked.success
    ? { status: invoked.data.value.status, body: invoked.data.value.body ?? {} }
    : { status: 200, body: {} };
};

const unreadable = (error: z.ZodError): Answer => {
  if (error.issues.some(({ path }) => path.length === 0)) {
    return refusal(400, 'Send one Bot Framework activity, which is a JSON object.');
  }
  const places = error.issues.map(({ path }) => path.join('.')).join(', ');
  return refusal(400, `This is not a Bot Framework activity: look at ${places}.`);
};

export interface BotParts extends Omit<ApplicationParts, 'fileAccess'> {
  readonly open: boolean;
  /** The service of a private cloud. */
  readonly serviceUrl?: string | undefined;
}

export const createBot = (parts: BotParts, sdk: Sdk): Bot => {
  const { log, open, serviceUrl } = parts;
  const application = createApplication({ ...parts, fileAccess: { open, serviceUrl, askToken: sdk.askToken } });

  return async (body, authorization) => {
    // What can be read as a whole has a readable envelope; only the rest is looked at once more.
    const known = activitySchema.safeParse(body);
    const envelope = known.success ? known : envelopeSchema.safeParse(body);
    if (!envelope.success) return unreadable(envelope.error);
    const activity = sdkActivitySchema.parse(body);
    if (open && !isLocalUrl(activity.serviceUrl)) {
      return refusal(
        403,
        'Without TEAMS_APP_ID the bot writes to this computer alone: serviceUrl must be on localhost.',
      );
    }

    const verdict = await authenticate(sdk, activity, authorization, open);
    if (verdict.kind === 'unknown') {
      log.error({ channel: 'teams', err: verdict.error }, 'keys of the Bot Framework out of reach');
      return refusal(503, 'The keys that requests are verified with could not be fetched. Send it again later.');
    }
    if (verdict.kind === 'refused') {
      log.warn({ channel: 'teams' }, 'request refused: not from the Bot Framework');
      return refusal(401, 'The token does not show that this request comes from Microsoft Teams for this bot.');
    }

    if (!knownTypes.includes(activity.type)) return { status: 200, body: {} };
    if (!known.success) return unreadable(known.error);

    const answers: Answer[] = [];
    try {
      await sdk.adapter.processActivityDirect(verdict.proof, activity, async (context) => {
        readOnce(context, known.data);
        await application.run(context);
        answers.push(answerOf(context));
      });
    } catch (error) {
      log.error({ channel: 'teams', err: error }, 'activity not kept');
    }
    return answers[0] ?? refusal(500, 'Nothing of this was kept. Send it again.');
  };
};
