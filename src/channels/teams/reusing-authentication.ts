// The SDK's authentication with its clients kept: as it comes, it builds two of them anew for every activity.
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Base = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type UserTokenClient = ReturnType<Base['createUserTokenClient']>;

/** Teams has a handful of service addresses; more than this come from nobody's Teams. */
const mostClients = 50;

/** A bot has one app id, so a client is told apart by where it writes to and what its tokens are for. */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #clients = new Map<string, ReturnType<ConnectorFactory['create']>>();
  #tokens: UserTokenClient | undefined;

  override async authenticateRequest(...request: Parameters<Base['authenticateRequest']>) {
    const proof = await super.authenticateRequest(...request);
    if (proof.connectorFactory) this.#reusing(proof.connectorFactory);
    return proof;
  }

  override createConnectorFactory(...claims: Parameters<Base['createConnectorFactory']>): ConnectorFactory {
    return this.#reusing(super.createConnectorFactory(...claims));
  }

  override createUserTokenClient(...claims: Parameters<Base['createUserTokenClient']>): UserTokenClient {
    this.#tokens ??= super.createUserTokenClient(...claims);
    return this.#tokens;
  }

  #reusing(factory: ConnectorFactory): ConnectorFactory {
    const create = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) => {
      const place = `${serviceUrl} ${audience}`;
      const known = this.#clients.get(place);
      if (known) return known;
      const client = create(serviceUrl, audience);
      this.#clients.set(place, client);
      client.catch(() => this.#clients.delete(place));
      const [oldest] = this.#clients.keys();
      if (this.#clients.size > mostClients && oldest !== undefined) this.#clients.delete(oldest);
      return client;
    };
    return factory;
  }
}
