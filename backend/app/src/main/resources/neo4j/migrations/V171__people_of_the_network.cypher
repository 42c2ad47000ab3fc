// Professionals of partners; defenders and their networks; keys of those who have left.
CREATE CONSTRAINT professional_id IF NOT EXISTS FOR (p:Professional) REQUIRE p.id IS UNIQUE;
CREATE INDEX professional_organization IF NOT EXISTS FOR (p:Professional) ON (p.organization);
CREATE CONSTRAINT defender_id IF NOT EXISTS FOR (d:Defender) REQUIRE d.id IS UNIQUE;
CREATE INDEX defender_organization IF NOT EXISTS FOR (d:Defender) ON (d.organization);
CREATE CONSTRAINT hrd_network_id IF NOT EXISTS FOR (n:HrdNetwork) REQUIRE n.id IS UNIQUE;
CREATE INDEX hrd_network_organization IF NOT EXISTS FOR (n:HrdNetwork) ON (n.organization);
CREATE CONSTRAINT ended_key_id IF NOT EXISTS FOR (k:EndedKey) REQUIRE k.id IS UNIQUE;
