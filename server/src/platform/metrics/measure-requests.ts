/** Seconds at which the histogram of answers is cut. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Row {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly within: number[];
  count: number;
  seconds: number;
}

/** What this process answered, by route and status; what leaves is text for Prometheus. */
export class RequestMeasures {
  private readonly rows = new Map<string, Row>();

  /** `route` is the pattern, so that ids make no rows of their own. */
  add(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${route} ${status}`;
    const row = this.rows.get(key) ?? {
      route,
      method,
      status,
      within: bounds.map(() => 0),
      count: 0,
      seconds: 0,
    };
    this.rows.set(key, row);
    row.count += 1;
    row.seconds += seconds;
    for (const [index, bound] of bounds.entries()) {
      if (seconds <= bound) row.within[index] = (row.within[index] ?? 0) + 1;
    }
  }

  lines(): readonly string[] {
    const name = 'regie_http_request_seconds';
    return [
      `# HELP ${name} Time to answer a request.`,
      `# TYPE ${name} histogram`,
      ...[...this.rows.values()].flatMap(({ route, method, status, within, count, seconds }) => {
        const labels = `method="${method}",route="${route}",status="${status}"`;
        return [
          ...bounds.map((bound, index) => `${name}_bucket{${labels},le="${bound}"} ${within[index] ?? 0}`),
          `${name}_bucket{${labels},le="+Inf"} ${count}`,
          `${name}_sum{${labels}} ${seconds.toFixed(6)}`,
          `${name}_count{${labels}} ${count}`,
        ];
      }),
    ];
  }
}
