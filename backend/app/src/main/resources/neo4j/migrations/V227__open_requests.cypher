// A need shown to every partner that may be asked for it. Each turn is taken once, and of a need one is live at most, whatever the race.
CREATE CONSTRAINT open_request_id IF NOT EXISTS FOR (q:OpenRequest) REQUIRE q.id IS UNIQUE;
CREATE CONSTRAINT open_request_live_for IF NOT EXISTS FOR (q:OpenRequest) REQUIRE q.liveFor IS UNIQUE;
CREATE CONSTRAINT open_request_claim_turn IF NOT EXISTS FOR (k:OpenRequestClaim) REQUIRE k.turn IS UNIQUE;
