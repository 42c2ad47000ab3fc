// What was stated in a case for bodies that can be appealed to; which bodies were closed.
CREATE CONSTRAINT appeal_facts_id IF NOT EXISTS FOR (a:AppealFacts) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT appeal_body_id IF NOT EXISTS FOR (b:AppealBody) REQUIRE b.id IS UNIQUE;
CREATE CONSTRAINT body_change_id IF NOT EXISTS FOR (c:BodyChange) REQUIRE c.id IS UNIQUE;
