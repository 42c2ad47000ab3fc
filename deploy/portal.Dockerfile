# The portal: builds the web client and the backend from this repository, then keeps only the result.
# Context: the root of the repository.
FROM node:20.20.2-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /njia
COPY pom.xml ./
COPY web web
COPY backend backend
# The servers of a laptop (embedded) are in the build plan but not needed here, so nothing is copied for them.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -DskipTests -Dmdep.skip=true -pl backend/app -am package \
 && java -Djarmode=tools -jar backend/app/target/app-*.jar extract --destination /portal \
 && mv /portal/app-*.jar /portal/portal.jar

FROM eclipse-temurin:25.0.3_9-jre-noble
# age opens a master key that it has encrypted (njia.keys.master=age).
RUN apt-get update && apt-get install -y --no-install-recommends age && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin portal \
 && install -d -o 10001 -m 700 /keys /var/lib/njia/audit-heads /var/lib/njia/evidence
COPY --from=build /portal /portal
COPY deploy/healthy deploy/present-share /usr/local/bin/
USER 10001
EXPOSE 8080
# A heap dump would hold names of people: never written. Out of memory ends the process, the engine starts it again.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-Djava.io.tmpdir=/tmp", "-cp", "/portal/portal.jar", "ke.njia.NjiaApplication"]
