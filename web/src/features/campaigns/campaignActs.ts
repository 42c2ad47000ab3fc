import { graphql } from '../../gql'

export const StartCampaign = graphql(`
	mutation StartCampaign($input: StartCampaignInput!) {
		startCampaign(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SaveCampaignPlan = graphql(`
	mutation SaveCampaignPlan($input: SaveCampaignPlanInput!) {
		saveCampaignPlan(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const InviteToCampaign = graphql(`
	mutation InviteToCampaign($input: InviteToCampaignInput!) {
		inviteToCampaign(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const AnswerCampaignInvitation = graphql(`
	mutation AnswerCampaignInvitation($input: AnswerCampaignInvitationInput!) {
		answerCampaignInvitation(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const LeaveCampaign = graphql(`
	mutation LeaveCampaign($input: LeaveCampaignInput!) {
		leaveCampaign(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const PromiseForCampaign = graphql(`
	mutation PromiseForCampaign($input: PromiseForCampaignInput!) {
		promiseForCampaign(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SettlePledge = graphql(`
	mutation SettlePledge($input: SettlePledgeInput!) {
		settlePledge(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SaveCampaignTask = graphql(`
	mutation SaveCampaignTask($input: SaveCampaignTaskInput!) {
		saveCampaignTask(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const DecideCampaignAction = graphql(`
	mutation DecideCampaignAction($input: DecideCampaignActionInput!) {
		decideCampaignAction(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const RecordCampaignIncident = graphql(`
	mutation RecordCampaignIncident($input: RecordCampaignIncidentInput!) {
		recordCampaignIncident(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const RecordCampaignMention = graphql(`
	mutation RecordCampaignMention($input: RecordCampaignMentionInput!) {
		recordCampaignMention(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SendCampaignUpdate = graphql(`
	mutation SendCampaignUpdate($input: SendCampaignUpdateInput!) {
		sendCampaignUpdate(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SetCampaignFund = graphql(`
	mutation SetCampaignFund($input: SetCampaignFundInput!) {
		setCampaignFund(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const RecordCampaignGifts = graphql(`
	mutation RecordCampaignGifts($input: RecordCampaignGiftsInput!) {
		recordCampaignGifts(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SaveCampaignAsset = graphql(`
	mutation SaveCampaignAsset($input: SaveCampaignAssetInput!) {
		saveCampaignAsset(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SignCampaignAsset = graphql(`
	mutation SignCampaignAsset($input: SignCampaignAssetInput!) {
		signCampaignAsset(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const SetAssetEmbargo = graphql(`
	mutation SetAssetEmbargo($input: SetAssetEmbargoInput!) {
		setAssetEmbargo(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const ReleaseCampaignAsset = graphql(`
	mutation ReleaseCampaignAsset($input: ReleaseCampaignAssetInput!) {
		releaseCampaignAsset(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const RecallCampaignAsset = graphql(`
	mutation RecallCampaignAsset($input: RecallCampaignAssetInput!) {
		recallCampaignAsset(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const DistributeCampaignAsset = graphql(`
	mutation DistributeCampaignAsset($input: DistributeCampaignAssetInput!) {
		distributeCampaignAsset(input: $input) {
			campaign {
				...CampaignParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)
