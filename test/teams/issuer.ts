// Whoever signs the tokens that come with activities, on this computer: OpenID metadata, keys, and tokens good and bad.
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import express from 'express';
import { listenLocally } from './local-server.ts';

export const issuerName = 'https://issuer.example';
const keyId = 'key-1';

export interface TokenWish {
  readonly audience: string;
  readonly serviceUrl: string;
  readonly issuer?: string;
  /** From now; an hour unless wished otherwise. */
  readonly expiresInSeconds?: number;
  /** `forged`: signed with another key under the same name. `hmac`: signed with the public key as a shared secret. */
  readonly signature?: 'good' | 'forged' | 'none' | 'hmac';
}

export interface Issuer {
  readonly metadataUrl: string;
  token(wish: TokenWish): string;
  /** From now on the keys cannot be fetched. */
  goDark(): void;
  close(): Promise<void>;
}

const base64url = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export const startIssuer = async (): Promise<Issuer> => {
  const keys = newKeys();
  const stranger = newKeys();
  const publicPem = keys.publicKey.export({ type: 'spki', format: 'pem' });
  let dark = false;
  const app = express();
  const server = await listenLocally(app);
  app.use((_request, response, next) => {
    if (dark) response.status(503).end();
    else next();
  });
  app.get('/openid', (_request, response) => {
    response.json({
      issuer: issuerName,
      jwks_uri: `${server.url}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  app.get('/keys', (_request, response) => {
    response.json({
      keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', endorsements: ['msteams'] }],
    });
  });

  const token = (wish: TokenWish): string => {
    const { signature = 'good', expiresInSeconds = 3600 } = wish;
    const alg = { good: 'RS256', forged: 'RS256', none: 'none', hmac: 'HS256' }[signature];
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: wish.issuer ?? issuerName,
      aud: wish.audience,
      serviceurl: wish.serviceUrl,
      nbf: now - 7200,
      exp: now + expiresInSeconds,
    };
    const signed = `${base64url({ alg, typ: 'JWT', kid: keyId })}.${base64url(claims)}`;
    const sign = createSign('RSA-SHA256').update(signed);
    const end = {
      good: () => sign.sign(keys.privateKey, 'base64url'),
      forged: () => sign.sign(stranger.privateKey, 'base64url'),
      none: () => '',
      hmac: () => createHmac('sha256', publicPem).update(signed).digest('base64url'),
    }[signature]();
    return `${signed}.${end}`;
  };

  return {
    metadataUrl: `${server.url}/openid`,
    token,
    goDark: () => {
      dark = true;
    },
    close: server.close,
  };
};
