// A case told without consent, for a day, under a second pair of eyes.
CREATE CONSTRAINT break_glass_id IF NOT EXISTS FOR (g:BreakGlass) REQUIRE g.id IS UNIQUE;
