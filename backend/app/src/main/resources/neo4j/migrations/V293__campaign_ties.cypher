// Which campaigns work towards which recommendations: a tie names its campaign and has no edge to it.
CREATE CONSTRAINT campaign_tie_id IF NOT EXISTS FOR (t:CampaignTie) REQUIRE t.id IS UNIQUE;
CREATE INDEX campaign_tie_campaign IF NOT EXISTS FOR (t:CampaignTie) ON (t.campaign);
