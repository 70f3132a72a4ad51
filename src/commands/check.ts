// `vogter check`: would it start as it is set up, and is the data in order? With what to do where not.

import { checkSettings } from '../channels/teams/settings.ts';
import { type Config, isLoopback, readConfig, shippedData } from '../config.ts';
import { systemClock } from '../core/clock.ts';
import { loadKnowledge } from '../knowledge.ts';
import { modelName } from '../model/endpoint.ts';
import type { ModelSettings } from '../model/settings.ts';
import type { Command } from './command.ts';

const sayModel = (model: ModelSettings | undefined): string => {
  if (!model) return 'none; OPENAI_MODEL or AZURE_OPENAI_DEPLOYMENT names one';
  const { endpoint, tokensPerDay, incidentTexts } = model;
  const where = endpoint.kind === 'azure' ? endpoint.endpoint : (endpoint.baseUrl ?? 'OpenAI');
  const sees = incidentTexts ? 'policy questions and unclear first messages' : 'policy questions only';
  return `${modelName(endpoint)} at ${where}, ${sees}, at most ${tokensPerDay} tokens a day`;
};

const sayLinks = ({ publicUrl, production, host }: Config): string => {
  if (publicUrl !== undefined) return publicUrl;
  const own = !production && isLoopback(host);
  return own ? 'on this computer only' : 'none; set PUBLIC_URL to the address at which browsers reach Vogter';
};

export const checkCommand: Command = {
  usage: 'check',
  about: 'checks configuration and data, and says what to fix',
  run: async (_, { out }) => {
    const config = readConfig();
    if (config.teams) checkSettings(config.teams);
    const { registry, policies, types } = loadKnowledge(shippedData, systemClock);
    const on = [config.teams && 'Teams', config.slack && 'Slack', config.web && 'the try-out page'].filter(Boolean);
    out(`Channels: ${on.join(', ')}`);
    out(`Language model: ${sayModel(config.model)}`);
    out(`Data directory: ${config.dataDir}`);
    out(`Links to files: ${sayLinks(config)}`);
    out(
      `Incident types: ${types
        .all()
        .map(({ id }) => id)
        .join(', ')}`,
    );
    for (const { id, profile } of registry.municipalities()) {
      const policy = policies.of(id);
      const undated = profile.duties.filter(({ due }) => due === undefined).map(({ course }) => course.da);
      const parts = [
        `${registry.people(id).length} people`,
        `${registry.systems(id).length} systems`,
        policy ? `policy with ${policy.policy.passages.length} passages` : 'no policy',
        ...(profile.tenants.teams.length + profile.tenants.slack.length === 0 ? ['no tenant: nobody can write'] : []),
        ...(undated.length > 0 ? [`no deadline set for ${undated.join(', ')}`] : []),
      ];
      out(`${profile.name}: ${parts.join(', ')}`);
    }
    return 0;
  },
};
