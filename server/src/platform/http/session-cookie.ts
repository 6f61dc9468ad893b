import type { FastifyReply, FastifyRequest } from 'fastify';

/** With https the name itself forbids other hosts and paths to set it. */
function cookieName(isSecure: boolean, name = 'regie'): string {
  return isSecure ? `__Host-${name}` : name;
}

export function readSessionToken(request: FastifyRequest, isSecure: boolean): string | undefined {
  return readToken(request, cookieName(isSecure));
}

function readToken(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
}

export function setSessionCookie(reply: FastifyReply, token: string, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${cookieName(isSecure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
}

const browserCookie = 'regie-sign-in';
const browserSeconds = 600;

/** Which browser began to sign in at the provider. */
export function readBrowserToken(request: FastifyRequest, isSecure: boolean): string | undefined {
  return readToken(request, cookieName(isSecure, browserCookie));
}

/** Strict: only our own page sends it, also after the provider sent the browser back to that page. */
export function setBrowserCookie(reply: FastifyReply, token: string, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${cookieName(isSecure, browserCookie)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${browserSeconds}${secure}`,
  );
}

export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${cookieName(isSecure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`,
  );
}
