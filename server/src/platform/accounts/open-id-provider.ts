import { type Refusal, refuse } from '@regie/contracts';
import * as openid from 'openid-client';
import { askOutgoing } from '../outgoing/send-outgoing.ts';
import { claimsOf } from './provider-claims.ts';
import type { ProviderSettings, SignInSettings } from './read-sign-in-settings.ts';
import type { ProviderClaims, ProviderReturn, SignInProvider, SignInSecrets } from './sign-in-provider.ts';
import type { SignInRules } from './sign-in-rules.ts';

const keptMs = 60 * 60_000;
const longestAskMs = 8_000;
/** How far the clocks of two machines may be apart. */
const clocksApartSeconds = 15;

/** The provider did not answer, or stands where it may not be asked. */
class OutOfReach extends Error {}

/** A provider of OpenID Connect: discovery, authorization code with PKCE, and an ID token whose signature is checked. */
class OpenIdProvider implements SignInProvider {
  readonly rules: ProviderSettings;
  private known: { readonly until: number; readonly config: Promise<openid.Configuration> } | undefined;

  constructor(rules: ProviderSettings) {
    this.rules = rules;
  }

  async begin(secrets: SignInSecrets): Promise<string | Refusal> {
    try {
      const parameters = {
        redirect_uri: this.rules.returnAddress,
        scope: this.rules.scopes,
        response_type: 'code',
        code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        state: secrets.state,
        nonce: secrets.nonce,
      };
      return openid.buildAuthorizationUrl(await this.configuration(), parameters).href;
    } catch (error) {
      return this.refusalOf(error);
    }
  }

  async finish(secrets: SignInSecrets, returned: ProviderReturn): Promise<ProviderClaims | Refusal> {
    try {
      const config = await this.configuration();
      const address = new URL(this.rules.returnAddress);
      const sent = { code: returned.code, error: returned.error, iss: returned.issuer, state: secrets.state };
      for (const [name, value] of Object.entries(sent))
        if (value !== undefined) address.searchParams.set(name, value);
      const tokens = await openid.authorizationCodeGrant(config, address, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) return this.distrust('id_token');
      const hasMore = config.serverMetadata().userinfo_endpoint !== undefined;
      const more = hasMore ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
      return claimsOf(claims, more, this.rules);
    } catch (error) {
      return this.refusalOf(error);
    }
  }

  async signOutAddress(): Promise<string | null> {
    if (!this.rules.signsOutThere) return null;
    try {
      const config = await this.configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const back = this.rules.returnAddress.replace(/\/return$/, '');
      return openid.buildEndSessionUrl(config, { post_logout_redirect_uri: back }).href;
    } catch {
      // Signing out here does not wait for a provider that is away.
      return null;
    }
  }

  /** What the provider says of itself, read once an hour; what failed is asked again. */
  private configuration(): Promise<openid.Configuration> {
    const now = Date.now();
    if (this.known !== undefined && this.known.until > now) return this.known.config;
    const config = this.discover();
    this.known = { until: now + keptMs, config };
    config.catch(() => {
      this.known = undefined;
    });
    return config;
  }

  private async discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.rules;
    const isPlain = issuer.startsWith('http:');
    // On this machine there is no way on which others listen; over the network the setting does not allow it.
    const execute = isPlain ? [openid.allowInsecureRequests] : [];
    const found = await openid.discovery(new URL(issuer), clientId, undefined, openid.None(), {
      [openid.customFetch]: this.fetch,
      execute,
    });
    const server = found.serverMetadata();
    const takesBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    const shown = takesBasic ? openid.ClientSecretBasic : openid.ClientSecretPost;
    const config = new openid.Configuration(
      server,
      clientId,
      { [openid.clockTolerance]: clocksApartSeconds },
      clientSecret === undefined ? openid.None() : shown(clientSecret),
    );
    config[openid.customFetch] = this.fetch;
    if (isPlain) openid.allowInsecureRequests(config);
    // The signature counts though the token came over a line of our own: whoever stands in between signs nothing.
    openid.enableNonRepudiationChecks(config);
    return config;
  }

  private readonly fetch: openid.CustomFetch = async (url, { method, headers, body }) => {
    const { allowed } = this.rules;
    const sent = { url, method, headers, body: body === null ? '' : String(body ?? ''), allowed };
    const answer = await askOutgoing({ ...sent, longestMs: longestAskMs });
    if ('failed' in answer) throw new OutOfReach(`${new URL(url).host}: ${answer.failed}`);
    const hasNone = [204, 205, 304].includes(answer.status);
    return new Response(hasNone ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers,
    });
  };

  private distrust(reason: string): Refusal {
    return refuse('accounts/provider-untrusted', { facts: { provider: this.rules.name, reason } });
  }

  private refusalOf(error: unknown): Refusal {
    const provider = this.rules.name;
    if (hasCause(error, (one) => one instanceof OutOfReach))
      return refuse('accounts/provider-away', { facts: { provider } });
    if (error instanceof openid.AuthorizationResponseError || error instanceof openid.ResponseBodyError)
      return refuse('accounts/provider-refused', { facts: { provider, reason: wordOf(error.error) } });
    if (hasCause(error, (one) => one instanceof openid.ClientError || one instanceof TypeError))
      return this.distrust(wordOf(codeOf(error)));
    throw error;
  }
}

function hasCause(error: unknown, isIt: (error: unknown) => boolean): boolean {
  if (isIt(error)) return true;
  return error instanceof Error && error.cause !== undefined && hasCause(error.cause, isIt);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code.replace(/^OAUTH_/, '').toLowerCase() : 'answer';
}

/** Of what another says only a word is told on. */
function wordOf(text: string): string {
  return /^[\w-]{1,60}$/.test(text) ? text : 'answer';
}

/** The rules as they run, with the provider that they name. */
export function makeSignInRules({ provider, ...rules }: SignInSettings): SignInRules {
  return { ...rules, provider: provider === undefined ? undefined : new OpenIdProvider(provider) };
}
