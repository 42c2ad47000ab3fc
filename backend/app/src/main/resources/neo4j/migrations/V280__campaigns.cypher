// Joint campaigns: a campaign and each of its assets is one record; whoever changes one holds the campaign.
CREATE CONSTRAINT campaign_id IF NOT EXISTS FOR (c:Campaign) REQUIRE c.id IS UNIQUE;
CREATE INDEX campaign_lead IF NOT EXISTS FOR (c:Campaign) ON (c.lead);
CREATE CONSTRAINT campaign_asset_id IF NOT EXISTS FOR (a:CampaignAsset) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT campaign_asset_version_id IF NOT EXISTS FOR (v:CampaignAssetVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT campaign_distribution_id IF NOT EXISTS FOR (d:CampaignDistribution) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT campaign_gift_id IF NOT EXISTS FOR (g:CampaignGift) REQUIRE g.id IS UNIQUE;
