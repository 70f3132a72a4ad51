// The `openai` client for an endpoint: OpenAI itself, anything that speaks its language, or Azure. Loaded when first used.
import type { OpenAI } from 'openai';
import type { Endpoint } from './settings.ts';

/** Retries and waiting are decided outside; the client's own log, which may hold texts, stays silent. */
const quiet = { maxRetries: 0, logLevel: 'off' } as const;

export const openEndpoint = async (endpoint: Endpoint): Promise<OpenAI> => {
  const { AzureOpenAI, OpenAI } = await import('openai');
  if (endpoint.kind === 'openai') {
    const { apiKey = 'none', baseUrl = 'https://api.openai.com/v1' } = endpoint;
    return new OpenAI({ ...quiet, apiKey, baseURL: baseUrl });
  }
  const { apiKey, deployment, apiVersion } = endpoint;
  // Given whole, because the client would else take OPENAI_BASE_URL from the environment before the endpoint.
  const baseURL = `${endpoint.endpoint.replace(/\/+$/, '')}/openai`;
  return new AzureOpenAI({ ...quiet, apiKey, deployment, apiVersion, baseURL });
};

export const modelName = (endpoint: Endpoint): string =>
  endpoint.kind === 'openai' ? endpoint.model : endpoint.deployment;
