// Missions that people keep: one open mission a State and place; whoever writes one holds them all.
CREATE CONSTRAINT mission_open_at IF NOT EXISTS FOR (m:Mission) REQUIRE m.openAt IS UNIQUE;
CREATE CONSTRAINT mission_register_id IF NOT EXISTS FOR (g:MissionRegister) REQUIRE g.id IS UNIQUE;
