import { Agent, get } from 'node:http';

const connections = 12;

/** Requests answered per second while a dozen connections ask as fast as they are answered. */
export async function requestsPerSecond(
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const until = started + seconds * 1000;
  let answered = 0;
  const ask = async () => {
    while (performance.now() < until) {
      const status = await fetchOnce(url, agent, headers);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return answered / ((performance.now() - started) / 1000);
}

function fetchOnce(url: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () => done(response.statusCode ?? 0));
    }).once('error', fail);
  });
}
