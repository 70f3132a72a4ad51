import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { slackPath } from './receiver.ts';

const short = (most: number) =>
  z
    .string()
    .min(1)
    .refine((text) => [...text].length <= most, `over ${most}`);

/** Slack's limits on an app manifest; strict, so that a misspelt key is noticed. */
const manifest = z.strictObject({
  display_information: z.strictObject({
    name: short(35),
    description: short(140),
    long_description: short(4000).refine((text) => [...text].length >= 174, 'under 174'),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(false),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: short(80).regex(/^[\w.-]+$/), always_online: z.boolean() }),
    agent_view: z.strictObject({
      agent_description: short(300),
      suggested_prompts: z.array(z.strictObject({ title: short(75), message: short(300) })).max(4),
    }),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: z.url(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: z.url() }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.literal(false),
    token_rotation_enabled: z.literal(false),
  }),
});

const text = readFileSync(new URL('../../../manifests/slack/manifest.json', import.meta.url), 'utf8');
const read = manifest.parse(JSON.parse(text));

describe('the manifest of the Slack app', () => {
  it('keeps the limits of Slack and sends everything to the address that the app listens on', () => {
    const { event_subscriptions, interactivity } = read.settings;
    for (const url of [event_subscriptions.request_url, interactivity.request_url])
      expect(new URL(url).pathname).toBe(slackPath);
  });

  it('asks for no right that is not used', () => {
    expect(read.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'assistant:write',
      'chat:write',
      'files:read',
      'im:history',
      'im:write',
      'users:read',
      'users:read.email',
    ]);
  });

  it('hears of mentions, direct messages, and its own removal, and of nothing else that people write', () => {
    expect(read.settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message.im',
      'tokens_revoked',
    ]);
  });
});
