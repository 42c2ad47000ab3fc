// What was answered before acts that could do harm.
CREATE CONSTRAINT safeguard_answer_id IF NOT EXISTS FOR (a:SafeguardAnswer) REQUIRE a.id IS UNIQUE;
