# One image for all stages: the command chooses.
FROM eclipse-temurin:17.0.15_6-jdk-jammy AS build
WORKDIR /build
COPY . .
RUN ./mvnw -q -B -Dunchecked -Dmaven.test.skip=true package \
    && mkdir /lib-all && cp launcher/target/bulletins-launcher-*.jar /lib-all/ \
    && tr ':' '\n' < launcher/target/class-path.txt | xargs -I JAR cp JAR /lib-all/

FROM eclipse-temurin:17.0.15_6-jre-jammy
RUN useradd --system --uid 10001 bulletins && mkdir /data && chown bulletins /data
COPY --from=build /lib-all /app/lib
COPY kibana /app/kibana
USER bulletins
VOLUME /data
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dbulletins.root=/app", "-cp", "/app/lib/*", "bulletins.launcher.Main"]
CMD ["help"]
