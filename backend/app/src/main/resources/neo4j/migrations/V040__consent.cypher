// What a person agreed to.
CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (k:Consent) REQUIRE k.id IS UNIQUE;
