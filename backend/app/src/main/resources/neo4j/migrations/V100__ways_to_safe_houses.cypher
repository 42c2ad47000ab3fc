// The way to a safe house, who asked for it, when it was shown, and how often one person was shown any.
CREATE CONSTRAINT way_to_house_house IF NOT EXISTS FOR (w:WayToHouse) REQUIRE w.house IS UNIQUE;
CREATE CONSTRAINT reveal_id IF NOT EXISTS FOR (v:Reveal) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT way_shown_id IF NOT EXISTS FOR (s:WayShown) REQUIRE s.id IS UNIQUE;
CREATE INDEX way_shown_house_organization IF NOT EXISTS FOR (s:WayShown) ON (s.houseOrganization);
CREATE CONSTRAINT reveal_allowance_person IF NOT EXISTS FOR (a:RevealAllowance) REQUIRE a.person IS UNIQUE;
