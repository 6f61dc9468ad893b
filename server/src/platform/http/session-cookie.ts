import type { FastifyReply, FastifyRequest } from 'fastify';

/** With https the name itself forbids other hosts and paths to set it. */
function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-regie' : 'regie';
}

export function readSessionToken(request: FastifyRequest, isSecure: boolean): string | undefined {
  const name = cookieName(isSecure);
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

export function clearSessionCookie(reply: FastifyReply, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${cookieName(isSecure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`,
  );
}
