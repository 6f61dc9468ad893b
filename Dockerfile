# Regie in one image: `start` is server and worker on the embedded database in /data; with DATABASE_URL on a PostgreSQL
# of your own, and then `worker` as often as wanted beside it (see compose.yaml).
FROM node:22-bookworm-slim AS build
WORKDIR /regie
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production REGIE_HOST=0.0.0.0 REGIE_DATA=/data
WORKDIR /regie
COPY --from=build --chown=root:root /regie /regie
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://localhost:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "cli/bin/regie.mjs"]
CMD ["start"]
