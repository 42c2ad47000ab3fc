# Keycloak with our realm and our pages, built once for PostgreSQL so that it starts quickly.
# Context: the root of the repository. The example people (example-users.json) are not copied.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres KC_HEALTH_ENABLED=true \
    KC_FEATURES_DISABLED=ciba,device-flow,docker,kerberos,identity-brokering-api,impersonation,twitter-broker,instagram-broker,token-exchange-standard
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY keycloak-realm/themes/ /opt/keycloak/themes/
COPY keycloak-realm/password-blacklists/ /opt/keycloak/data/password-blacklists/
COPY keycloak-realm/njia-realm.json /opt/keycloak/data/import/njia-realm.json
COPY --chmod=755 deploy/keycloak-start deploy/healthy /opt/njia/
ENTRYPOINT ["/opt/njia/keycloak-start"]
