// Events with many people in them; lines of people are compared by a keyed digest alone.
CREATE CONSTRAINT group_incident_id IF NOT EXISTS FOR (g:GroupIncident) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT group_person_id IF NOT EXISTS FOR (p:GroupPerson) REQUIRE p.id IS UNIQUE;
CREATE INDEX group_person_likeness IF NOT EXISTS FOR (p:GroupPerson) ON (p.likeness);
